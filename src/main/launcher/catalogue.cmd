@echo off
rem Starts the catalogue with the JVM settings that were measured to start fastest.
setlocal
set "java=java"
if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
rem The archive of loaded classes, if it has the length it was made with: a JVM that it does not fit goes without it.
set "use="
if "%~1"=="build" call :archive
if "%~1"=="preview" call :archive
"%java%" @launch.options@ %use% -jar "%~dp0catalogue.jar" %*
exit /b %errorlevel%

:archive
if not exist "%~dp0catalogue.archive" exit /b
for /f "usebackq tokens=1,2" %%a in ("%~dp0catalogue.archive") do for %%f in ("%~dp0%%a") do if "%%~zf"=="%%b" (
  if "%%~xf"==".jsa" set use=-XX:+IgnoreUnrecognizedVMOptions -Xlog:disable "-XX:SharedArchiveFile=%%~f"
  if "%%~xf"==".aot" set use=-XX:+IgnoreUnrecognizedVMOptions -Xlog:disable "-XX:AOTCache=%%~f"
)
exit /b
