@echo off
rem Starts the catalogue with the JVM settings that were measured to start fastest.
setlocal enableextensions disabledelayedexpansion
call :here
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
rem The archive of loaded classes, if it has the length it was made with: a JVM that it does not fit goes without it.
set "use="
if "%~1"=="build" call :archive
if "%~1"=="preview" call :archive
"%java%" @launch.options@ %use% -jar "%here%catalogue.jar" %*
exit /b %errorlevel%

rem Out of a subroutine, cmd takes the current folder where the launcher was found by a name in quotes.
:here
set "here=%~dp0"
exit /b

:archive
if not exist "%here%catalogue.archive" exit /b
set "archive="
set "length="
for /f "usebackq tokens=1" %%i in ("%here%catalogue.archive") do if not defined archive set "archive=%%i"
for /f "usebackq tokens=2" %%i in ("%here%catalogue.archive") do if not defined length set "length=%%i"
for %%i in ("%here%%archive%") do if not "%%~zi"=="%length%" exit /b
if "%archive:~-4%"==".jsa" set use=-XX:+IgnoreUnrecognizedVMOptions -Xlog:disable "-XX:SharedArchiveFile=%here%%archive%"
if "%archive:~-4%"==".aot" set use=-XX:+IgnoreUnrecognizedVMOptions -Xlog:disable "-XX:AOTCache=%here%%archive%"
exit /b
