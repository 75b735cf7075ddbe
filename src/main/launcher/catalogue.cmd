@echo off
rem Starts the catalogue with the JVM settings that were measured to start fastest.
setlocal
set "java=java"
if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" @launch.options@ -jar "%~dp0catalogue.jar" %*
