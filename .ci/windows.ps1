# Continuous integration on a Windows machine; NOT TESTED. The gates run on Linux: see .ci/run.
$ErrorActionPreference = "Stop"
& "$PSScriptRoot\..\packaging\windows\build.ps1" "$PSScriptRoot\..\dist"
