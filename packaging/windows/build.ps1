# Freeze on Windows, sign, and make the installer: `packaging\windows\build.ps1 FOLDER`.
# NOT TESTED: no Windows machine was at hand. Needs Python 3.11+ of python.org and Inno Setup 6.3+.
# With CASEVAULT_CERTIFICATE (the SHA-1 thumbprint of a code-signing certificate in the user's store)
# and CASEVAULT_TIMESTAMP (the address of the timestamp service that came with it) it signs.
param([Parameter(Mandatory = $true)][string]$Folder)
$ErrorActionPreference = "Stop"
# Both before the place changes: a relative folder is meant from where the caller stands.
$Folder = (New-Item -ItemType Directory -Force $Folder).FullName
$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$work = Join-Path ([IO.Path]::GetTempPath()) "casevault-package"
if (Test-Path $work) { Remove-Item -Recurse -Force $work }
New-Item -ItemType Directory -Force $work | Out-Null
Set-Location $root

function Invoke-Checked([string]$Program, [string[]]$Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE) { throw "$Program ended with $LASTEXITCODE" }
}

$sign = @()
if ($env:CASEVAULT_CERTIFICATE) {
    $sign = @("sign", "/sha1", $env:CASEVAULT_CERTIFICATE, "/fd", "sha256")
    if ($env:CASEVAULT_TIMESTAMP) { $sign += @("/tr", $env:CASEVAULT_TIMESTAMP, "/td", "sha256") }
} else {
    Write-Warning "Not signed: CASEVAULT_CERTIFICATE is not set."
}

$start = if (Get-Command "py" -ErrorAction SilentlyContinue) { "py" } else { "python" }
Invoke-Checked $start @("-m", "venv", "$work\env")
$python = "$work\env\Scripts\python.exe"
Invoke-Checked $python @("-m", "pip", "install", "--require-hashes", "--only-binary", ":all:",
    "-r", "packaging\requirements-frozen.lock")
$env:CASEVAULT_ICON = "$work\casevault.ico"
$env:PYTHONHASHSEED = "0"
$env:SOURCE_DATE_EPOCH = git log -1 --format=%ct
if ($LASTEXITCODE) { throw "git could not say when the last commit was" }
Invoke-Checked $python @("packaging\icon_files.py", $env:CASEVAULT_ICON)
Invoke-Checked $python @("-m", "PyInstaller", "--noconfirm", "--distpath", "$work\dist",
    "--workpath", "$work\build", "packaging\casevault.spec")
$frozen = "$work\dist\casevault"
Invoke-Checked $python @("packaging\guide_site.py", "$frozen\_internal\casevault_gui\docs")
Invoke-Checked $python @("packaging\licences.py", "$frozen\licences")
$version = & $python -c "import casevault_gui; print(casevault_gui.__version__)"
if ($sign) { Invoke-Checked "signtool" ($sign + @("$frozen\casevault.exe", "$frozen\CaseVaultWindow.exe")) }
# It works before anybody gets it.
Invoke-Checked "$frozen\casevault.exe" @("--home", "$work\profile", "demo")
$setup = @("/DVersion=$version", "/DFrozen=$frozen", "/O$Folder")
if ($sign) {
    # Inno Setup signs the installer, and the uninstaller inside it, which nobody else could.
    $setup += @("/DSigned", "/Ssigner=signtool $($sign -join ' ') `$f")
}
Invoke-Checked "iscc" ($setup + @("packaging\windows\casevault.iss"))
$sums = Get-ChildItem $Folder -Filter "casevault-*" | ForEach-Object {
    "$((Get-FileHash $_.FullName -Algorithm SHA256).Hash.ToLower())  $($_.Name)`n"
}
# Lines end as sha256sum expects them.
[IO.File]::WriteAllText("$Folder\SHA256SUMS", -join $sums)
