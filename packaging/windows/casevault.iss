; The installer for Windows, by Inno Setup 6; run by build.ps1. NOT TESTED on a Windows machine.
; It installs for one person without an administrator's rights, or for all with them.
#ifndef Version
  #error Give /DVersion= and /DFrozen=
#endif

[Setup]
AppId={{6E0B7E1D-2C0B-4D0A-9C63-52C1A9F0CA5E}
AppName=CaseVault
AppVersion={#Version}
AppPublisher=CaseVault contributors
DefaultDirName={autopf}\CaseVault
DefaultGroupName=CaseVault
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputBaseFilename=casevault-{#Version}-windows
Compression=lzma2
SolidCompression=yes
LicenseFile=..\..\LICENSE
ChangesEnvironment=yes
UninstallDisplayIcon={app}\CaseVaultWindow.exe

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\CaseVault"; Filename: "{app}\CaseVaultWindow.exe"

[Tasks]
Name: path; Description: "Let `casevault` be called from any terminal"; Flags: unchecked

[Registry]
; The name's ending is all that Windows goes by; what the file is, its first bytes say.
Root: HKA; Subkey: "Software\Classes\.cvx"; ValueType: string; ValueData: "CaseVault.Package"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\CaseVault.Package"; ValueType: string; ValueData: "CaseVault package"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\CaseVault.Package\shell\open\command"; ValueType: string; ValueData: """{app}\CaseVaultWindow.exe"" gui --open ""%1"""
Root: HKA; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: NotInPath

[Code]
function NotInPath(): Boolean;
var
  Known: string;
begin
  if not RegQueryStringValue(HKA, 'Environment', 'Path', Known) then
    Known := '';
  Result := Pos(';' + ExpandConstant('{app}') + ';', ';' + Known + ';') = 0;
end;
