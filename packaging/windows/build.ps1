# Freeze on Windows, sign, and make the installer: `packaging\windows\build.ps1 FOLDER`.
# NOT TESTED: no Windows machine was at hand. Needs Python 3.11+ of python.org and Inno Setup 6.
# With CASEVAULT_CERTIFICATE (the SHA-1 thumbprint of a code-signing certificate in the user's store)
# and CASEVAULT_TIMESTAMP (the address of the timestamp service that came with it) it signs.
param([Parameter(Mandatory = $true)][string]$Folder)
$ErrorActionPreference = "Stop"
$root = Resolve-Path "$PSScriptRoot\..\.."
$work = Join-Path ([IO.Path]::GetTempPath()) "casevault-package"
if (Test-Path $work) { Remove-Item -Recurse -Force $work }
New-Item -ItemType Directory -Force $work, $Folder | Out-Null
Set-Location $root

function Invoke-Checked([string]$Program, [string[]]$Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE) { throw "$Program ended with $LASTEXITCODE" }
}

function Set-Signature([string[]]$Files) {
    if (-not $env:CASEVAULT_CERTIFICATE) { Write-Warning "Not signed: CASEVAULT_CERTIFICATE is not set."; return }
    $sign = @("sign", "/sha1", $env:CASEVAULT_CERTIFICATE, "/fd", "sha256")
    if ($env:CASEVAULT_TIMESTAMP) { $sign += @("/tr", $env:CASEVAULT_TIMESTAMP, "/td", "sha256") }
    Invoke-Checked "signtool" ($sign + $Files)
}

Invoke-Checked "py" @("-3", "-m", "venv", "$work\env")
$python = "$work\env\Scripts\python.exe"
Invoke-Checked $python @("-m", "pip", "install", "--require-hashes", "--only-binary", ":all:",
    "-r", "packaging\requirements-frozen.lock")
$env:CASEVAULT_ICON = "$work\casevault.ico"
$env:PYTHONHASHSEED = "0"
$env:SOURCE_DATE_EPOCH = git log -1 --format=%ct
Invoke-Checked $python @("-c", "import sys; sys.path.insert(0, 'packaging'); import share_files, pathlib;" +
    " share_files.draw(share_files.APP_ICON, 256, pathlib.Path(sys.argv[1]))", $env:CASEVAULT_ICON)
Invoke-Checked $python @("-m", "PyInstaller", "--noconfirm", "--distpath", "$work\dist",
    "--workpath", "$work\build", "packaging\casevault.spec")
$version = & $python -c "import casevault_gui; print(casevault_gui.__version__)"
Set-Signature @("$work\dist\casevault\casevault.exe", "$work\dist\casevault\CaseVaultWindow.exe")
# It works before anybody gets it.
Invoke-Checked "$work\dist\casevault\casevault.exe" @("--home", "$work\profile", "demo")
Invoke-Checked "iscc" @("/DVersion=$version", "/DFrozen=$work\dist\casevault", "/O$Folder",
    "packaging\windows\casevault.iss")
Set-Signature @("$Folder\casevault-$version-windows.exe")
Get-ChildItem $Folder -Filter "casevault-*" | ForEach-Object {
    "$((Get-FileHash $_ -Algorithm SHA256).Hash.ToLower())  $($_.Name)"
} | Set-Content -Encoding ascii "$Folder\SHA256SUMS"
