; The installer for Windows, by Inno Setup 6.3 or newer; run by build.ps1. NOT TESTED on a Windows machine.
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
ChangesAssociations=yes
UninstallDisplayIcon={app}\CaseVaultWindow.exe
#ifdef Signed
SignTool=signer
SignedUninstaller=yes
#endif

[InstallDelete]
; Modules of an older version must not stay beside those of this one.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\licences"

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\CaseVault"; Filename: "{app}\CaseVaultWindow.exe"
Name: "{group}\CaseVault guide"; Filename: "{app}\_internal\casevault_gui\docs\guide\index.html"

[Tasks]
Name: path; Description: "Let `casevault` be called from any terminal"; Flags: unchecked

[Registry]
; The name's ending is all that Windows goes by; what the file is, its first bytes say.
Root: HKA; Subkey: "Software\Classes\.cvx\OpenWithProgids"; ValueType: string; ValueName: "CaseVault.Package"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\CaseVault.Package"; ValueType: string; ValueData: "CaseVault package"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\CaseVault.Package\DefaultIcon"; ValueType: string; ValueData: "{app}\CaseVaultWindow.exe,0"
Root: HKA; Subkey: "Software\Classes\CaseVault.Package\shell\open\command"; ValueType: string; ValueData: """{app}\CaseVaultWindow.exe"" gui --open ""%1"""

[Code]
// The path of one person, or of all: they are kept in different places.
function Place(): string;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

// Takes the program's folder out of the path, and puts it at the end if it is wanted there.
procedure SetPath(Wanted: Boolean);
var
  Known, Rest: string;
  At: Integer;
begin
  if not RegQueryStringValue(HKA, Place(), 'Path', Known) then
    Known := '';
  Rest := ';' + Known + ';';
  At := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', Lowercase(Rest));
  if At > 0 then
    Delete(Rest, At, Length(ExpandConstant('{app}')) + 1);
  Rest := Copy(Rest, 2, Length(Rest) - 2);
  if Wanted then
    if Rest = '' then
      Rest := ExpandConstant('{app}')
    else
      Rest := Rest + ';' + ExpandConstant('{app}');
  if Rest <> Known then
    RegWriteExpandStringValue(HKA, Place(), 'Path', Rest);
end;

procedure CurStepChanged(CurStep: TSetupStep);
begin
  if (CurStep = ssPostInstall) and WizardIsTaskSelected('path') then
    SetPath(True);
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if CurUninstallStep = usPostUninstall then
    SetPath(False);
end;
