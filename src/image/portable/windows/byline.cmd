@echo off
rem Starts Byline with the Java of JAVA_HOME or of the PATH. Without arguments the window opens and this one closes.
setlocal
set "java=java"
set "window=javaw"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" (
  set "java=%JAVA_HOME%\bin\java.exe"
  set "window=%JAVA_HOME%\bin\javaw.exe"
)
rem An option that Java knows from version 25 on.
"%java%" -XX:+UseCompactObjectHeaders -version >nul 2>&1
if errorlevel 1 (
  echo Byline needs Java 25 or later, for example from https://adoptium.net
  pause
  exit /b 3
)
set options=@byline.jvm@ @byline.memory@ %BYLINE_JVM% --module-path "%~dp0lib" --module dev.byline/dev.byline.app.Main
if "%~1"=="" (
  start "Byline" "%window%" %options%
) else (
  "%java%" %options% %*
)
