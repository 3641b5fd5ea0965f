@echo off
rem Runs certsift from any directory: lib\certsift.jar where there is one (as in the zip), else target\certsift.jar, which
rem is built first when it is missing or a source is newer than it.
rem JAVA_HOME: the JDK to run and build with, else the java of the PATH. CERTSIFT_JAVA_OPTS: more options for Java.
rem Exit status: certsift's own (see README.md); 127 if java or mvn is missing, 126 if the build failed.
setlocal
set "CERTSIFT_HOME=%~dp0"
set "CERTSIFT_JAR=%CERTSIFT_HOME%lib\certsift.jar"
if not exist "%CERTSIFT_JAR%" set "CERTSIFT_JAR=%CERTSIFT_HOME%target\certsift.jar"

set "CERTSIFT_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "CERTSIFT_JAVA=%JAVA_HOME%\bin\java.exe"
if not "%CERTSIFT_JAVA%"=="java" goto havejava
where java >nul 2>nul && goto havejava
echo certsift: no java found. Install a JDK, 17 or newer, or set JAVA_HOME to one. 1>&2
exit /b 127
:havejava

if not exist "%CERTSIFT_JAR%" goto build
if not exist "%CERTSIFT_HOME%src\main" goto run
powershell -NoProfile -NonInteractive -Command "$jar = (Get-Item -LiteralPath $env:CERTSIFT_JAR).LastWriteTimeUtc; $newer = @(Get-Item -LiteralPath ($env:CERTSIFT_HOME + 'pom.xml')) + @(Get-ChildItem -Recurse -LiteralPath ($env:CERTSIFT_HOME + 'src\main')) | Where-Object { $_.LastWriteTimeUtc -gt $jar } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto run

:build
where mvn >nul 2>nul && goto havemaven
echo certsift: target\certsift.jar has to be built and there is no mvn. Install Maven, 3.8 or newer, and run this again. 1>&2
exit /b 127
:havemaven
echo certsift: building target\certsift.jar; this takes a minute the first time. 1>&2
pushd "%CERTSIFT_HOME%"
call mvn -q -B -DskipTests -Dmaven.test.skip=true -DskipChecks package 1>&2 <nul
if errorlevel 1 goto buildfailed
popd
goto run
:buildfailed
popd
if exist "%CERTSIFT_JAR%" del /q "%CERTSIFT_JAR%"
echo certsift: the build failed. Run "mvn verify" in %CERTSIFT_HOME% to see all of it. 1>&2
exit /b 126

:run
rem A scan is a batch on all cores (ParallelGC) and may use half of the memory; Java 17 needs to be told UTF-8.
"%CERTSIFT_JAVA%" -XX:+UseParallelGC -XX:TieredStopAtLevel=1 -XX:MaxRAMPercentage=50 -Djava.awt.headless=true -Dfile.encoding=UTF-8 %CERTSIFT_JAVA_OPTS% -jar "%CERTSIFT_JAR%" %*
exit /b %errorlevel%
