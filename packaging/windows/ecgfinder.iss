; Inno Setup 6: installs for the user alone, no administrator. Called by the release workflow; not run by the project yet.
;   iscc /DVersion=0.1.0 /Obuild\dist packaging\windows\ecgfinder.iss
#ifndef Version
  #error Give /DVersion=
#endif

[Setup]
AppId={{6B0A5C1E-3A55-4F0C-9C1B-6D1C2E7E5F61}
AppName=ecgfinder
AppVersion={#Version}
AppPublisher=ecgfinder contributors
DefaultDirName={localappdata}\Programs\ecgfinder
DefaultGroupName=ecgfinder
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputBaseFilename=ecgfinder-{#Version}-setup
SetupIconFile=..\..\build\ecgfinder.ico
UninstallDisplayIcon={app}\ecgfinder-window.exe
ChangesAssociations=yes
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[InstallDelete]
; A newer version must not find files of an older one among its own.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\folder\ecgfinder\*"; DestDir: "{app}"; Excludes: "portable"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\ecgfinder"; Filename: "{app}\ecgfinder-window.exe"
Name: "{userdesktop}\ecgfinder"; Filename: "{app}\ecgfinder-window.exe"; Tasks: desktop

[Tasks]
Name: desktop; Description: "A symbol on the desktop"; Flags: unchecked
Name: associate; Description: "Offer ecgfinder for WFDB, SCP-ECG and EDF files"

[Registry]
Root: HKCU; Subkey: "Software\Classes\ecgfinder.ecg"; ValueType: string; ValueData: "ECG"; Flags: uninsdeletekey; Tasks: associate
Root: HKCU; Subkey: "Software\Classes\ecgfinder.ecg\DefaultIcon"; ValueType: string; ValueData: "{app}\ecgfinder-window.exe,0"; Tasks: associate
Root: HKCU; Subkey: "Software\Classes\ecgfinder.ecg\shell\open\command"; ValueType: string; ValueData: """{app}\ecgfinder-window.exe"" ""%1"""; Tasks: associate
Root: HKCU; Subkey: "Software\Classes\.hea\OpenWithProgids"; ValueType: string; ValueName: "ecgfinder.ecg"; ValueData: ""; Flags: uninsdeletevalue; Tasks: associate
Root: HKCU; Subkey: "Software\Classes\.scp\OpenWithProgids"; ValueType: string; ValueName: "ecgfinder.ecg"; ValueData: ""; Flags: uninsdeletevalue; Tasks: associate
Root: HKCU; Subkey: "Software\Classes\.edf\OpenWithProgids"; ValueType: string; ValueName: "ecgfinder.ecg"; ValueData: ""; Flags: uninsdeletevalue; Tasks: associate

[Run]
Filename: "{app}\ecgfinder-window.exe"; Description: "Start ecgfinder"; Flags: nowait postinstall skipifsilent
