@echo off
rem Kampus: build, run and test with one command. Needs a JDK 21 or newer; kampus help lists the rest.
setlocal EnableDelayedExpansion
set "CALLER=%CD%"
pushd "%~dp0"
set "JAR=target\kampus.jar"
set "STATUS=0"

if "%~1"=="" goto help
if /i "%~1"=="help" goto help
if /i "%~1"=="--help" goto help
if /i "%~1"=="run" goto run
if /i "%~1"=="test" goto test
if /i "%~1"=="package" goto package
if /i "%~1"=="check" goto check
echo kampus: Unknown command '%~1'. Try: kampus help 1>&2
set "STATUS=2"
goto end

:help
echo Usage: kampus COMMAND
echo.
echo   run [--port N] [--data DIR]   build what is missing and start (default: port 8080, .\data)
echo   test [--quick]                run every test; --quick: only the fast ones, without server and browser
echo   package                       build target\kampus.jar, the whole application in one file
echo   check FILE...                 check scenario files; prints every problem with its place and cure
echo   help                          this text
echo.
echo Variables: JAVA_HOME (a JDK 21 or newer), KAMPUS_BROWSER (a Chrome or Edge for the tests),
echo KAMPUS_DB_CLASS, KAMPUS_DB_URL, KAMPUS_DB_USER, KAMPUS_DB_PASSWORD (another database).
goto end

:run
call :find_jdk || goto failed
rem A jar older than any source is built anew.
powershell -NoProfile -Command "$jar = Get-Item '%JAR%' -ErrorAction SilentlyContinue; if (-not $jar) { exit 1 }; $inputs = @('pom.xml','src\main','src\launcher','scenarios') | Where-Object { Test-Path $_ }; $newer = Get-ChildItem $inputs -Recurse -File | Where-Object { $_.FullName -notmatch '\\src\\main\\frontend\\' -and $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1; if ($newer) { exit 1 }"
if errorlevel 1 call :build || goto failed
set "ARGS="
:collect
shift
if not "%~1"=="" (
    set "ARGS=!ARGS! "%~1""
    goto collect
)
"%JAVA_HOME%\bin\java" -jar "%JAR%" !ARGS!
set "STATUS=!ERRORLEVEL!"
goto end

:package
call :find_jdk || goto failed
call :build || goto failed
echo kampus: made %JAR%
goto end

:check
call :find_jdk || goto failed
if not exist "target\ROOT\WEB-INF\lib" call :build || goto failed
set "CLASSES=%CD%\target\ROOT\WEB-INF"
set "ARGS="
:collect_files
shift
if not "%~1"=="" (
    set "ARGS=!ARGS! "%~1""
    goto collect_files
)
pushd "%CALLER%"
"%JAVA_HOME%\bin\java" -cp "%CLASSES%\classes;%CLASSES%\lib\*" org.kampus.company.PresentCheck !ARGS!
set "STATUS=!ERRORLEVEL!"
popd
goto end

:test
call :find_jdk || goto failed
if /i "%~2"=="--quick" (
    call mvnw.cmd -B test -DexcludedGroups=slow
) else if "%~2"=="" (
    call mvnw.cmd -B verify
) else (
    echo kampus: Unknown option '%~2' for test; there is only --quick. 1>&2
    set "STATUS=2"
    goto end
)
set "STATUS=!ERRORLEVEL!"
goto end

:build
echo kampus: building %JAR% ...
call mvnw.cmd -B -q -DskipTests package
exit /b %ERRORLEVEL%

:find_jdk
for %%H in ("%JAVA_HOME%") do call :try_jdk "%%~H" && exit /b 0
for /f "delims=" %%J in ('where javac 2^>nul') do for %%D in ("%%~dpJ..") do call :try_jdk "%%~fD" && exit /b 0
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
    if exist "%%~R" for /d %%D in ("%%~R\*") do call :try_jdk "%%~fD" && exit /b 0
)
echo kampus: No JDK 21 or newer was found. Install one (winget install EclipseAdoptium.Temurin.21.JDK, or https://adoptium.net) or set JAVA_HOME to it. 1>&2
exit /b 1

:try_jdk
if not exist "%~1\bin\javac.exe" exit /b 1
set "FEATURE=0"
for /f "tokens=2 delims=. " %%V in ('"%~1\bin\javac.exe" -version 2^>^&1') do set "FEATURE=%%V"
if !FEATURE! LSS 21 exit /b 1
set "JAVA_HOME=%~1"
exit /b 0

:failed
set "STATUS=1"

:end
popd
exit /b %STATUS%
