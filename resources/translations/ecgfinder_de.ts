<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
 <context>
  <name>ecgfinder</name>
  <message>
   <source>The program did not end properly; what was open is open again.</source>
   <translation>Das Programm wurde nicht ordnungsgemäß beendet; was offen war, ist wieder offen.</translation>
  </message>
  <message>
   <source>{start}-{end} s</source>
   <translation>{start}–{end} s</translation>
  </message>
  <message>
   <source>Nothing in this library is near: hardly any of its own cases stands so far from the others.</source>
   <translation>Nichts in dieser Bibliothek ist nahe: Kaum einer ihrer eigenen Fälle liegt so weit von den anderen.</translation>
  </message>
  <message>
   <source>The quality of this ECG is too poor for its search to be trusted: {leads}.</source>
   <translation>Die Qualität dieses EKGs ist zu schlecht, um der Suche zu trauen: {leads}.</translation>
  </message>
  <message>
   <source>Asked with only {seconds} s: the rhythm is hardly seen.</source>
   <translation>Nur mit {seconds} s gesucht: Der Rhythmus ist kaum zu sehen.</translation>
  </message>
  <message>
   <source>No heart beats were recognised in this ECG: what is found by it means little.</source>
   <translation>In diesem EKG wurden keine Herzschläge erkannt: Die Treffer bedeuten wenig.</translation>
  </message>
  <message>
   <source>Asked without {leads}.</source>
   <translation>Gesucht ohne {leads}.</translation>
  </message>
  <message>
   <source>all leads</source>
   <translation>alle Ableitungen</translation>
  </message>
  <message>
   <source>the file cannot be read ({why})</source>
   <translation>die Datei kann nicht gelesen werden ({why})</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>die Datei ist leer</translation>
  </message>
  <message>
   <source>the file is damaged</source>
   <translation>die Datei ist beschädigt</translation>
  </message>
  <message>
   <source>this is no ECG in a known format</source>
   <translation>das ist kein EKG in einem bekannten Format</translation>
  </message>
  <message>
   <source>this is a folder, not an ECG file</source>
   <translation>das ist ein Ordner, keine EKG-Datei</translation>
  </message>
  <message>
   <source>this is a device or a pipe, not a file</source>
   <translation>das ist ein Gerät oder eine Pipe, keine Datei</translation>
  </message>
  <message>
   <source>the file is too large for an ECG ({size} MB, at most {most} MB)</source>
   <translation>die Datei ist zu groß für ein EKG ({size} MB, höchstens {most} MB)</translation>
  </message>
  <message>
   <source>the file announces more than fits in memory</source>
   <translation>die Datei kündigt mehr an, als in den Speicher passt</translation>
  </message>
  <message>
   <source>the file holds no samples</source>
   <translation>die Datei enthält keine Messwerte</translation>
  </message>
  <message>
   <source>the file holds no lead in volts</source>
   <translation>die Datei enthält keine Ableitung in Volt</translation>
  </message>
  <message>
   <source>no lead holds a valid sample</source>
   <translation>keine Ableitung enthält einen gültigen Messwert</translation>
  </message>
  <message>
   <source>its signal file {name} is missing</source>
   <translation>die zugehörige Signaldatei {name} fehlt</translation>
  </message>
  <message>
   <source>its signal file {name} is cut short: {held} s of {said} s</source>
   <translation>die zugehörige Signaldatei {name} bricht ab: {held} s von {said} s</translation>
  </message>
  <message>
   <source>its WFDB header {name} is missing</source>
   <translation>der zugehörige WFDB-Kopf {name} fehlt</translation>
  </message>
  <message>
   <source>the file is cut short: {held} s of {said} s</source>
   <translation>die Datei bricht ab: {held} s von {said} s</translation>
  </message>
  <message>
   <source>the file does not say its sampling rate</source>
   <translation>die Datei nennt ihre Abtastrate nicht</translation>
  </message>
  <message>
   <source>the recording is too long ({hours} h of {leads} leads)</source>
   <translation>die Aufzeichnung ist zu lang ({hours} h mit {leads} Ableitungen)</translation>
  </message>
  <message>
   <source>the file cannot be written ({why})</source>
   <translation>die Datei kann nicht geschrieben werden ({why})</translation>
  </message>
  <message>
   <source>cannot be written ({why})</source>
   <translation>kann nicht geschrieben werden ({why})</translation>
  </message>
  <message>
   <source>an ECG is written as .png, .svg or .pdf</source>
   <translation>ein EKG wird als .png, .svg oder .pdf geschrieben</translation>
  </message>
  <message>
   <source>nothing is recorded in the chosen part of the ECG</source>
   <translation>im gewählten Teil des EKGs ist nichts aufgezeichnet</translation>
  </message>
  <message>
   <source>no case library is open</source>
   <translation>es ist keine Fallbibliothek offen</translation>
  </message>
  <message>
   <source>there is no case library here</source>
   <translation>hier ist keine Fallbibliothek</translation>
  </message>
  <message>
   <source>there is a library already</source>
   <translation>hier ist schon eine Bibliothek</translation>
  </message>
  <message>
   <source>case {case} is not in the library any more</source>
   <translation>Fall {case} ist nicht mehr in der Bibliothek</translation>
  </message>
  <message>
   <source>this recording is in the library already</source>
   <translation>diese Aufzeichnung ist schon in der Bibliothek</translation>
  </message>
  <message>
   <source>another program is using the library</source>
   <translation>ein anderes Programm benutzt die Bibliothek</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <source>the library may only be read here</source>
   <translation>die Bibliothek darf hier nur gelesen werden</translation>
  </message>
  <message>
   <source>the library may only be read</source>
   <translation>die Bibliothek darf nur gelesen werden</translation>
  </message>
  <message>
   <source>this is not a case library, or it is damaged</source>
   <translation>das ist keine Fallbibliothek, oder sie ist beschädigt</translation>
  </message>
  <message>
   <source>the library cannot be opened</source>
   <translation>die Bibliothek kann nicht geöffnet werden</translation>
  </message>
  <message>
   <source>the disk reported an error</source>
   <translation>der Datenträger meldet einen Fehler</translation>
  </message>
  <message>
   <source>there is no such case, or no longer</source>
   <translation>diesen Fall gibt es nicht oder nicht mehr</translation>
  </message>
  <message>
   <source>the library is already closed</source>
   <translation>die Bibliothek ist schon geschlossen</translation>
  </message>
  <message>
   <source>the library is damaged</source>
   <translation>die Bibliothek ist beschädigt</translation>
  </message>
  <message>
   <source>the library is damaged: its end is missing</source>
   <translation>die Bibliothek ist beschädigt: Ihr Ende fehlt</translation>
  </message>
  <message>
   <source>the library is empty, its content is lost</source>
   <translation>die Bibliothek ist leer, ihr Inhalt ist verloren</translation>
  </message>
  <message>
   <source>the passphrase is wrong, or the library is damaged</source>
   <translation>das Passwort ist falsch, oder die Bibliothek ist beschädigt</translation>
  </message>
  <message>
   <source>the library is encrypted, or damaged</source>
   <translation>die Bibliothek ist verschlüsselt oder beschädigt</translation>
  </message>
  <message>
   <source>the passphrase is empty</source>
   <translation>das Passwort ist leer</translation>
  </message>
  <message>
   <source>this database belongs to another program</source>
   <translation>diese Datenbank gehört einem anderen Programm</translation>
  </message>
  <message>
   <source>this installation cannot open encrypted libraries</source>
   <translation>diese Installation kann keine verschlüsselten Bibliotheken öffnen</translation>
  </message>
  <message>
   <source>the library was written by a newer ecgfinder (schema {schema}, this program knows {known})</source>
   <translation>die Bibliothek wurde von einem neueren ecgfinder geschrieben (Schema {schema}, dieses Programm kennt {known})</translation>
  </message>
  <message>
   <source>the library was encoded by another model ({other}); {own} has encoded {done} of {all} cases</source>
   <translation>die Bibliothek wurde von einem anderen Modell kodiert ({other}); {own} hat {done} von {all} Fällen kodiert</translation>
  </message>
  <message>
   <source>the library was not closed properly and cannot be recovered where it may only be read</source>
   <translation>die Bibliothek wurde nicht richtig geschlossen und kann dort, wo sie nur gelesen werden darf, nicht wiederhergestellt werden</translation>
  </message>
  <message>
   <source>the waveform of case {case} is damaged: {why}</source>
   <translation>die Kurve von Fall {case} ist beschädigt: {why}</translation>
  </message>
  <message>
   <source>the backup is damaged: {why}</source>
   <translation>die Sicherung ist beschädigt: {why}</translation>
  </message>
  <message>
   <source>this is the open library itself</source>
   <translation>das ist die geöffnete Bibliothek selbst</translation>
  </message>
  <message>
   <source>the pack is encrypted</source>
   <translation>das Paket ist verschlüsselt</translation>
  </message>
  <message>
   <source>the passphrase is wrong, or the pack is damaged</source>
   <translation>das Passwort ist falsch, oder das Paket ist beschädigt</translation>
  </message>
  <message>
   <source>the pack was written by a newer ecgfinder</source>
   <translation>das Paket wurde von einem neueren ecgfinder geschrieben</translation>
  </message>
  <message>
   <source>this is no case pack, or a damaged one ({why})</source>
   <translation>das ist kein Fallpaket oder ein beschädigtes ({why})</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
  </message>
  <message>
   <source>the table lacks the columns {columns}</source>
   <translation>der Tabelle fehlen die Spalten {columns}</translation>
  </message>
  <message>
   <source>the table cannot be read ({why})</source>
   <translation>die Tabelle kann nicht gelesen werden ({why})</translation>
  </message>
  <message>
   <source>the server cannot be reached, or refuses ({why})</source>
   <translation>der Server ist nicht erreichbar oder weist ab ({why})</translation>
  </message>
  <message>
   <source>the connection to the server was lost</source>
   <translation>die Verbindung zum Server ist abgebrochen</translation>
  </message>
  <message>
   <source>is no picture or PDF that can be read</source>
   <translation>ist kein lesbares Bild oder PDF</translation>
  </message>
  <message>
   <source>has {count} megapixels</source>
   <translation>hat {count} Megapixel</translation>
  </message>
  <message>
   <source>is only {width} x {height} pixels</source>
   <translation>hat nur {width} x {height} Pixel</translation>
  </message>
  <message>
   <source>no traces were found</source>
   <translation>es wurden keine Kurven gefunden</translation>
  </message>
  <message>
   <source>{rows} rows of traces were found, but they contradict each other or the paper</source>
   <translation>{rows} Kurvenreihen wurden gefunden, aber sie widersprechen einander oder dem Papier</translation>
  </message>
  <message>
   <source>the model file is damaged: its SHA-256 does not match</source>
   <translation>die Modelldatei ist beschädigt: Ihr SHA-256 stimmt nicht</translation>
  </message>
  <message>
   <source>the model file cannot be loaded</source>
   <translation>die Modelldatei kann nicht geladen werden</translation>
  </message>
  <message>
   <source>the models cannot be read ({why})</source>
   <translation>die Modelle können nicht gelesen werden ({why})</translation>
  </message>
  <message>
   <source>cannot be opened ({why})</source>
   <translation>kann nicht geöffnet werden ({why})</translation>
  </message>
  <message>
   <source>is a PDF that cannot be read ({why})</source>
   <translation>ist ein PDF, das nicht gelesen werden kann ({why})</translation>
  </message>
  <message>
   <source>has no page {page}</source>
   <translation>hat keine Seite {page}</translation>
  </message>
  <message>
   <source>has {count} pages, and no page {page}</source>
   <translation>hat {count} Seiten und keine Seite {page}</translation>
  </message>
  <message>
   <source>the models need a newer version of this program</source>
   <translation>die Modelle brauchen eine neuere Fassung dieses Programms</translation>
  </message>
  <message>
   <source>the models are of an older version of this program</source>
   <translation>die Modelle stammen von einer älteren Fassung dieses Programms</translation>
  </message>
  <message>
   <source>the model manifest is damaged</source>
   <translation>das Verzeichnis der Modelle ist beschädigt</translation>
  </message>
  <message>
   <source>the model file cannot be read ({why})</source>
   <translation>die Modelldatei kann nicht gelesen werden ({why})</translation>
  </message>
  <message>
   <source>the pack cannot be read ({why})</source>
   <translation>das Paket kann nicht gelesen werden ({why})</translation>
  </message>
  <message>
   <source>the sampling rate of {rate} Hz is not that of an ECG</source>
   <translation>die Abtastrate von {rate} Hz ist nicht die eines EKGs</translation>
  </message>
  <message>
   <source>lead {name} is cut short: {held} of {said} samples</source>
   <translation>Ableitung {name} ist abgeschnitten: {held} von {said} Abtastwerten</translation>
  </message>
  <message>
   <source>lead {name} is damaged: its checksum does not match</source>
   <translation>Ableitung {name} ist beschädigt: ihre Prüfsumme stimmt nicht</translation>
  </message>
  <message>
   <source>the file holds no table of numbers</source>
   <translation>die Datei enthält keine Zahlentabelle</translation>
  </message>
  <message>
   <source>version 7.3 of MATLAB files is not read</source>
   <translation>Version 7.3 von MATLAB-Dateien wird nicht gelesen</translation>
  </message>
  <message>
   <source>the XML is damaged at line {line}, column {column}</source>
   <translation>das XML ist in Zeile {line}, Spalte {column} beschädigt</translation>
  </message>
  <message>
   <source>its signal file {name} is damaged or cut short</source>
   <translation>ihre Signaldatei {name} ist beschädigt oder abgeschnitten</translation>
  </message>
  <message>
   <source>its signal file {name} holds no samples</source>
   <translation>ihre Signaldatei {name} enthält keine Abtastwerte</translation>
  </message>
  <message>
   <source>the file does not say its unit, and a span of {span} does not tell it</source>
   <translation>die Datei nennt ihre Einheit nicht, und aus einer Spanne von {span} geht sie nicht hervor</translation>
  </message>
  <message>
   <source>the file holds {found} of 12 leads</source>
   <translation>die Datei enthält {found} von 12 Ableitungen</translation>
  </message>
  <message>
   <source>this DICOM file holds no waveforms</source>
   <translation>diese DICOM-Datei enthält keine Kurven</translation>
  </message>
  <message>
   <source>the array of shape {shape} holds more than one ECG</source>
   <translation>das Feld der Form {shape} enthält mehr als ein EKG</translation>
  </message>
  <message>
   <source>this is no WFDB header</source>
   <translation>das ist kein WFDB-Header</translation>
  </message>
  <message>
   <source>its header has another suffix than .hea</source>
   <translation>ihr Header hat eine andere Endung als .hea</translation>
  </message>
  <message>
   <source>no standard lead holds a signal</source>
   <translation>keine Standardableitung enthält ein Signal</translation>
  </message>
  <message>
   <source>the recording lasts {seconds} s, less than a beat or two</source>
   <translation>die Aufzeichnung dauert {seconds} s, weniger als ein oder zwei Schläge</translation>
  </message>
  <message>
   <source>it cannot be read ({why})</source>
   <translation>sie kann nicht gelesen werden ({why})</translation>
  </message>
  <message>
   <source>it cannot be encoded ({why})</source>
   <translation>sie kann nicht kodiert werden ({why})</translation>
  </message>
  <message>
   <source>it cannot be fetched ({why})</source>
   <translation>sie kann nicht abgerufen werden ({why})</translation>
  </message>
  <message>
   <source>its checksum does not match</source>
   <translation>ihre Prüfsumme stimmt nicht</translation>
  </message>
  <message>
   <source>Check that it exists and may be read.</source>
   <translation>Prüfen Sie, ob es sie gibt und ob sie gelesen werden darf.</translation>
  </message>
  <message>
   <source>Choose an empty folder.</source>
   <translation>Wählen Sie einen leeren Ordner.</translation>
  </message>
  <message>
   <source>Choose another backup.</source>
   <translation>Wählen Sie eine andere Sicherung.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Bitte einen anderen wählen.</translation>
  </message>
  <message>
   <source>Choose another part.</source>
   <translation>Wählen Sie einen anderen Teil.</translation>
  </message>
  <message>
   <source>Choose one of these.</source>
   <translation>Wählen Sie eines davon.</translation>
  </message>
  <message>
   <source>Copy it beside the header.</source>
   <translation>Kopieren Sie sie neben den Kopf.</translation>
  </message>
  <message>
   <source>Copy it beside the signals.</source>
   <translation>Kopieren Sie ihn neben die Signale.</translation>
  </message>
  <message>
   <source>Copy it elsewhere.</source>
   <translation>Kopieren Sie sie anderswohin.</translation>
  </message>
  <message>
   <source>Copy it once more.</source>
   <translation>Kopieren Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>Copy the record once more.</source>
   <translation>Kopieren Sie die Aufzeichnung noch einmal.</translation>
  </message>
  <message>
   <source>Encode it again with `ecgfinder library reencode`.</source>
   <translation>Kodieren Sie sie neu mit `ecgfinder library reencode`.</translation>
  </message>
  <message>
   <source>Export a shorter part.</source>
   <translation>Exportieren Sie einen kürzeren Teil.</translation>
  </message>
  <message>
   <source>Export it losslessly.</source>
   <translation>Exportieren Sie es verlustfrei.</translation>
  </message>
  <message>
   <source>Export it uncompressed.</source>
   <translation>Exportieren Sie es unkomprimiert.</translation>
  </message>
  <message>
   <source>Export the ECG once more.</source>
   <translation>Exportieren Sie das EKG noch einmal.</translation>
  </message>
  <message>
   <source>Give its passphrase, or restore a backup.</source>
   <translation>Geben Sie das Passwort ein, oder spielen Sie eine Sicherung ein.</translation>
  </message>
  <message>
   <source>Give its passphrase.</source>
   <translation>Geben Sie das Passwort ein.</translation>
  </message>
  <message>
   <source>Install the extra `encrypted`.</source>
   <translation>Installieren Sie das Extra `encrypted`.</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Installieren Sie das Programm neu.</translation>
  </message>
  <message>
   <source>Install the program again, or name a folder with complete models.</source>
   <translation>Installieren Sie das Programm neu, oder nennen Sie einen Ordner mit vollständigen Modellen.</translation>
  </message>
  <message>
   <source>Known are {formats}.</source>
   <translation>Bekannt sind {formats}.</translation>
  </message>
  <message>
   <source>Make one with `ecgfinder import`.</source>
   <translation>Legen Sie eine an: Menü Bibliothek, oder `ecgfinder import`.</translation>
  </message>
  <message>
   <source>Name a file in it.</source>
   <translation>Nennen Sie eine Datei darin.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Nichts wurde verändert.</translation>
  </message>
  <message>
   <source>Open it once where it may be written.</source>
   <translation>Öffnen Sie sie einmal dort, wo sie geschrieben werden darf.</translation>
  </message>
  <message>
   <source>Open one from the Library menu.</source>
   <translation>Öffnen Sie eine im Menü Bibliothek.</translation>
  </message>
  <message>
   <source>PNG, JPEG, TIFF, WebP and PDF are.</source>
   <translation>PNG, JPEG, TIFF, WebP und PDF sind es.</translation>
  </message>
  <message>
   <source>Restore a backup.</source>
   <translation>Spielen Sie eine Sicherung ein.</translation>
  </message>
  <message>
   <source>Restore a backup, or run `ecgfinder library verify`.</source>
   <translation>Spielen Sie eine Sicherung ein, oder führen Sie `ecgfinder library verify` aus.</translation>
  </message>
  <message>
   <source>Save it smaller.</source>
   <translation>Speichern Sie es kleiner.</translation>
  </message>
  <message>
   <source>Save it with -v7.</source>
   <translation>Speichern Sie es mit -v7.</translation>
  </message>
  <message>
   <source>Save one of them.</source>
   <translation>Speichern Sie eines davon.</translation>
  </message>
  <message>
   <source>Say it, as with `ecgfinder convert --rate 500`.</source>
   <translation>Nennen Sie sie, etwa mit `ecgfinder convert --rate 500`.</translation>
  </message>
  <message>
   <source>Say it, as with `ecgfinder convert --unit uV`.</source>
   <translation>Nennen Sie sie, etwa mit `ecgfinder convert --unit uV`.</translation>
  </message>
  <message>
   <source>Scan it at 150 dpi or more.</source>
   <translation>Scannen Sie es mit mindestens 150 dpi.</translation>
  </message>
  <message>
   <source>Take the whole page, flat and sharp, with all twelve leads.</source>
   <translation>Nehmen Sie die ganze Seite auf, flach und scharf, mit allen zwölf Ableitungen.</translation>
  </message>
  <message>
   <source>Take the whole page, flat and sharp, with all twelve leads. Or correct what was found by hand.</source>
   <translation>Nehmen Sie die ganze Seite auf, flach und scharf, mit allen zwölf Ableitungen. Oder berichtigen Sie das Gefundene von Hand.</translation>
  </message>
  <message>
   <source>Update ecgfinder.</source>
   <translation>Aktualisieren Sie ecgfinder.</translation>
  </message>
  <message>
   <source>Use {formats}.</source>
   <translation>Nehmen Sie {formats}.</translation>
  </message>
  <message>
   <source>Use letters A-Z, digits, - and _ only.</source>
   <translation>Nehmen Sie nur Buchstaben A-Z, Ziffern, - und _.</translation>
  </message>
  <message>
   <source>Write WFDB instead.</source>
   <translation>Schreiben Sie stattdessen WFDB.</translation>
  </message>
  <message>
   <source>Close it or try again in a moment.</source>
   <translation>Schließen Sie es, oder versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <source>Make room and try again; nothing already saved is lost.</source>
   <translation>Schaffen Sie Platz und versuchen Sie es noch einmal; was gespeichert ist, bleibt.</translation>
  </message>
  <message>
   <source>Ask for write access to its folder.</source>
   <translation>Bitten Sie um Schreibrechte für den Ordner.</translation>
  </message>
  <message>
   <source>Ask for write access.</source>
   <translation>Bitten Sie um Schreibrechte.</translation>
  </message>
  <message>
   <source>Ask its administrator for write access.</source>
   <translation>Bitten Sie den Administrator um Schreibrechte.</translation>
  </message>
  <message>
   <source>Check that its folder exists and may be written.</source>
   <translation>Prüfen Sie, ob es den Ordner gibt und ob er beschreibbar ist.</translation>
  </message>
  <message>
   <source>Check the disk and its free space, then try again.</source>
   <translation>Prüfen Sie den Datenträger und seinen freien Platz, dann versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Search again.</source>
   <translation>Suchen Sie noch einmal.</translation>
  </message>
  <message>
   <source>Check the address, the user and the network.</source>
   <translation>Prüfen Sie Adresse, Benutzer und Netz.</translation>
  </message>
  <message>
   <source>Check the network and try again.</source>
   <translation>Prüfen Sie das Netz und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Technical detail: {detail}</source>
   <translation>Technische Einzelheit: {detail}</translation>
  </message>
  <message>
   <source>this ECG cannot be read</source>
   <translation>dieses EKG kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>this does not work with the library</source>
   <translation>das geht mit der Bibliothek nicht</translation>
  </message>
  <message>
   <source>this does not work</source>
   <translation>das geht nicht</translation>
  </message>
  <message>
   <source>the file is cut short, or a part of it is missing</source>
   <translation>die Datei ist abgeschnitten, oder ein Teil von ihr fehlt</translation>
  </message>
  <message>
   <source>the file is damaged, or contradicts itself</source>
   <translation>die Datei ist beschädigt oder widerspricht sich</translation>
  </message>
  <message>
   <source>the file is written in a variant of its format that cannot be read</source>
   <translation>die Datei ist in einer Variante ihres Formats geschrieben, die nicht gelesen werden kann</translation>
  </message>
  <message>
   <source>the file is too large for an ECG</source>
   <translation>die Datei ist zu groß für ein EKG</translation>
  </message>
  <message>
   <source>the file holds no ECG that can be used</source>
   <translation>die Datei enthält kein verwendbares EKG</translation>
  </message>
  <message>
   <source>Unfiltered</source>
   <translation>Ungefiltert</translation>
  </message>
  <message>
   <source>unfiltered</source>
   <translation>ungefiltert</translation>
  </message>
  <message>
   <source>0.05-150 Hz (diagnostic)</source>
   <translation>0,05–150 Hz (diagnostisch)</translation>
  </message>
  <message>
   <source>0.5-40 Hz (monitor)</source>
   <translation>0,5–40 Hz (Monitor)</translation>
  </message>
  <message>
   <source>0.05-40 Hz (muscle)</source>
   <translation>0,05–40 Hz (Muskel)</translation>
  </message>
  <message>
   <source>0.05-150 Hz, notch 50 Hz</source>
   <translation>0,05–150 Hz, Kerbfilter 50 Hz</translation>
  </message>
  <message>
   <source>0.05-150 Hz, notch 60 Hz</source>
   <translation>0,05–150 Hz, Kerbfilter 60 Hz</translation>
  </message>
  <message>
   <source>Notch 50 Hz</source>
   <translation>Kerbfilter 50 Hz</translation>
  </message>
  <message>
   <source>Notch 60 Hz</source>
   <translation>Kerbfilter 60 Hz</translation>
  </message>
  <message>
   <source>Baseline (0.5 Hz)</source>
   <translation>Grundlinie (0,5 Hz)</translation>
  </message>
  <message>
   <source>notch {hz} Hz</source>
   <translation>Kerbfilter {hz} Hz</translation>
  </message>
  <message>
   <source>{hz} Hz high-pass</source>
   <translation>Hochpass {hz} Hz</translation>
  </message>
  <message>
   <source>zero-phase</source>
   <translation>phasentreu</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Alter</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Geschlecht</translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>Befundaussagen</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Befund</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Aufgezeichnet</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>Loading the case</source>
   <translation>Fall wird geladen</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>mit Stern</translation>
  </message>
  <message>
   <source>seen</source>
   <translation>gesehen</translation>
  </message>
  <message numerus="yes">
   <source>tag “{name}” on {n} cases</source>
   <translation>
    <numerusform>Schlagwort „{name}“ für {n} Fall</numerusform>
    <numerusform>Schlagwort „{name}“ für {n} Fälle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>removal of tag “{name}” from {n} cases</source>
   <translation>
    <numerusform>Entfernen von „{name}“ bei {n} Fall</numerusform>
    <numerusform>Entfernen von „{name}“ bei {n} Fällen</numerusform>
   </translation>
  </message>
  <message>
   <source>edit of a case</source>
   <translation>Bearbeitung eines Falls</translation>
  </message>
  <message numerus="yes">
   <source>deletion of {n} cases</source>
   <translation>
    <numerusform>Löschung von {n} Fall</numerusform>
    <numerusform>Löschung von {n} Fällen</numerusform>
   </translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>Rückgängig gemacht</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Kodierung</translation>
  </message>
  <message>
   <source>Asking why</source>
   <translation>Begründung wird gesucht</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Import</translation>
  </message>
  <message>
   <source>Stopped. What was imported stays.</source>
   <translation>Angehalten. Was importiert wurde, bleibt.</translation>
  </message>
  <message>
   <source>{added} could be added, {known} already there, {rejected} rejected.</source>
   <translation>{added} könnten hinzugefügt werden, {known} schon vorhanden, {rejected} abgelehnt.</translation>
  </message>
  <message>
   <source>{added} added, {known} already there, {rejected} rejected.</source>
   <translation>{added} hinzugefügt, {known} schon vorhanden, {rejected} abgelehnt.</translation>
  </message>
  <message>
   <source>The import was stopped; importing again goes on from here.</source>
   <translation>Der Import wurde angehalten; ein erneuter Import macht hier weiter.</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{pace}/s, {left} left</source>
   <translation>{pace}/s, noch {left}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was changed.</source>
   <translation>Abgebrochen. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Something went wrong inside the program.</source>
   <translation>Im Programm ist ein Fehler aufgetreten.</translation>
  </message>
  <message>
   <source>Keeping the session</source>
   <translation>Sitzung wird gesichert</translation>
  </message>
  <message>
   <source>similarity {score} ({distance})</source>
   <translation>Ähnlichkeit {score} ({distance})</translation>
  </message>
  <message>
   <source>Query</source>
   <translation>Anfrage</translation>
  </message>
  <message>
   <source>Case {rank}</source>
   <translation>Fall {rank}</translation>
  </message>
  <message>
   <source>Similar past cases</source>
   <translation>Ähnliche frühere Fälle</translation>
  </message>
  <message>
   <source>The search is saved as “{name}”.</source>
   <translation>Die Suche ist als „{name}“ gespeichert.</translation>
  </message>
  <message>
   <source>Reading saved searches</source>
   <translation>Gespeicherte Suchen werden gelesen</translation>
  </message>
  <message>
   <source>this name is taken</source>
   <translation>dieser Name ist vergeben</translation>
  </message>
  <message>
   <source>Loading the ECG</source>
   <translation>EKG wird geladen</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <source>The time between them is not known.</source>
   <translation>Die Zeit dazwischen ist nicht bekannt.</translation>
  </message>
  <message>
   <source>{hours} h between them.</source>
   <translation>{hours} h dazwischen.</translation>
  </message>
  <message>
   <source>{days} days between them.</source>
   <translation>{days} Tage dazwischen.</translation>
  </message>
  <message>
   <source>{years} years between them.</source>
   <translation>{years} Jahre dazwischen.</translation>
  </message>
  <message>
   <source>They bear different patients' identities.</source>
   <translation>Sie tragen die Kennungen verschiedener Patienten.</translation>
  </message>
  <message>
   <source>They differ in sex.</source>
   <translation>Sie unterscheiden sich im Geschlecht.</translation>
  </message>
  <message>
   <source>The left one is the later.</source>
   <translation>Das linke ist das spätere.</translation>
  </message>
  <message>
   <source>The ECG was added to the library.</source>
   <translation>Das EKG wurde in die Bibliothek aufgenommen.</translation>
  </message>
  <message>
   <source>Reading the file</source>
   <translation>Datei wird gelesen</translation>
  </message>
  <message>
   <source>Written to {path}</source>
   <translation>Gespeichert in {path}</translation>
  </message>
  <message>
   <source>Stopped. What was taken over stays.</source>
   <translation>Angehalten. Was übernommen wurde, bleibt.</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were checked.</source>
   <translation>
    <numerusform>{n} Fall wurde geprüft.</numerusform>
    <numerusform>{n} Fälle wurden geprüft.</numerusform>
   </translation>
  </message>
  <message>
   <source>Checking the library</source>
   <translation>Prüfung der Bibliothek</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>Sicherung</translation>
  </message>
  <message>
   <source>Restoring</source>
   <translation>Wiederherstellung</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>Zusammenführung</translation>
  </message>
  <message>
   <source>Writing the case pack</source>
   <translation>Fallpaket wird geschrieben</translation>
  </message>
  <message>
   <source>Reading the case pack</source>
   <translation>Fallpaket wird gelesen</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases are backed up in {folder}</source>
   <translation>
    <numerusform>{n} Fall ist gesichert in {folder}</numerusform>
    <numerusform>{n} Fälle sind gesichert in {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were restored into {folder}</source>
   <translation>
    <numerusform>{n} Fall wurde wiederhergestellt in {folder}</numerusform>
    <numerusform>{n} Fälle wurden wiederhergestellt in {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were written to {path}</source>
   <translation>
    <numerusform>{n} Fall wurde geschrieben nach {path}</numerusform>
    <numerusform>{n} Fälle wurden geschrieben nach {path}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} problems were found.</source>
   <translation>
    <numerusform>{n} Problem wurde gefunden.</numerusform>
    <numerusform>{n} Probleme wurden gefunden.</numerusform>
   </translation>
  </message>
  <message>
   <source>All is well.</source>
   <translation>Alles in Ordnung.</translation>
  </message>
  <message>
   <source>No heart beats were found.</source>
   <translation>Es wurden keine Herzschläge gefunden.</translation>
  </message>
  <message>
   <source>Pacemaker spikes before {count} of {beats} beats.</source>
   <translation>Schrittmacherspikes vor {count} von {beats} Schlägen.</translation>
  </message>
  <message>
   <source>{count} of {beats} beats have another QRS shape than the usual ones.</source>
   <translation>{count} von {beats} Schlägen haben eine andere QRS-Form als die üblichen.</translation>
  </message>
  <message>
   <source>Irregular rhythm without P waves.</source>
   <translation>Unregelmäßiger Rhythmus ohne P-Wellen.</translation>
  </message>
  <message>
   <source>No P waves were found.</source>
   <translation>Es wurden keine P-Wellen gefunden.</translation>
  </message>
  <message>
   <source>Irregular rhythm.</source>
   <translation>Unregelmäßiger Rhythmus.</translation>
  </message>
  <message>
   <source>P and QRS are upside down in lead I but not in V6: the arm electrodes may be swapped.</source>
   <translation>P und QRS sind in I umgekehrt, in V6 aber nicht: Die Armelektroden könnten vertauscht sein.</translation>
  </message>
  <message>
   <source>Lead II is nearly flat beside I and III: right arm and right leg electrodes may be swapped.</source>
   <translation>Ableitung II ist neben I und III fast flach: Elektroden an rechtem Arm und rechtem Bein könnten vertauscht sein.</translation>
  </message>
  <message>
   <source>No channel bears the name of a standard lead, so nothing was measured.</source>
   <translation>Kein Kanal trägt den Namen einer Standardableitung, daher wurde nichts gemessen.</translation>
  </message>
  <message>
   <source>Measured in the first {seconds} s.</source>
   <translation>In den ersten {seconds} s gemessen.</translation>
  </message>
  <message>
   <source>left out, no ECG: {leads}</source>
   <translation>weggelassen, kein EKG: {leads}</translation>
  </message>
  <message>
   <source>left out, no voltage: {leads}</source>
   <translation>weggelassen, keine Spannung: {leads}</translation>
  </message>
  <message>
   <source>left out, without a valid sample: {leads}</source>
   <translation>weggelassen, ohne gültigen Wert: {leads}</translation>
  </message>
  <message>
   <source>left out, sampled at another rate: {leads}</source>
   <translation>weggelassen, andere Abtastrate: {leads}</translation>
  </message>
  <message>
   <source>shorter than the others: {leads}</source>
   <translation>kürzer als die anderen: {leads}</translation>
  </message>
  <message>
   <source>computed from I and II: {leads}</source>
   <translation>aus I und II berechnet: {leads}</translation>
  </message>
  <message>
   <source>the leads are not named; taken as {leads}</source>
   <translation>die Ableitungen sind nicht benannt; angenommen: {leads}</translation>
  </message>
  <message>
   <source>the rate is not said; taken as {rate} Hz, which makes ten seconds</source>
   <translation>die Abtastrate ist nicht angegeben; {rate} Hz angenommen, das ergibt zehn Sekunden</translation>
  </message>
  <message>
   <source>the unit is not said; taken as {unit}</source>
   <translation>die Einheit ist nicht angegeben; {unit} angenommen</translation>
  </message>
  <message>
   <source>the recorder reports loose electrodes: {leads}</source>
   <translation>das Gerät meldet lose Elektroden: {leads}</translation>
  </message>
  <message>
   <source>the checksum of the file does not match</source>
   <translation>die Prüfsumme der Datei stimmt nicht</translation>
  </message>
  <message>
   <source>Digitised from a picture: layout {layout}, {speed} mm/s assumed.</source>
   <translation>Aus einem Bild digitalisiert: Anordnung {layout}, {speed} mm/s angenommen.</translation>
  </message>
  <message>
   <source>No grid was found: the scale is the resolution that the file states.</source>
   <translation>Kein Raster gefunden: Der Maßstab folgt der Auflösung, die die Datei nennt.</translation>
  </message>
  <message>
   <source>No grid was found: the scale is such that the page shows ten seconds.</source>
   <translation>Kein Raster gefunden: Der Maßstab ist so gewählt, dass die Seite zehn Sekunden zeigt.</translation>
  </message>
  <message>
   <source>No calibration pulse was found: 10 mm/mV assumed.</source>
   <translation>Kein Eichimpuls gefunden: 10 mm/mV angenommen.</translation>
  </message>
  <message>
   <source>The calibration pulses disagree: 10 mm/mV assumed.</source>
   <translation>Die Eichimpulse widersprechen sich: 10 mm/mV angenommen.</translation>
  </message>
  <message>
   <source>The leads are named as they are on the page, which is no usual order: check the names.</source>
   <translation>Die Ableitungen heißen wie auf der Seite, was keine übliche Reihenfolge ist: bitte die Namen prüfen.</translation>
  </message>
  <message>
   <source>The limb leads do not add up as they should: check the layout and the traces.</source>
   <translation>Die Extremitätenableitungen passen nicht zusammen: Anordnung und Kurven prüfen.</translation>
  </message>
  <message>
   <source>Flat: {leads}.</source>
   <translation>Flach: {leads}.</translation>
  </message>
  <message>
   <source>Clipped: {leads}.</source>
   <translation>Abgeschnitten: {leads}.</translation>
  </message>
  <message>
   <source>Noisy: {leads}.</source>
   <translation>Verrauscht: {leads}.</translation>
  </message>
  <message>
   <source>Clinic pink</source>
   <translation>Klinik-Rosa</translation>
  </message>
  <message>
   <source>Monochrome</source>
   <translation>Schwarzweiß</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Colour-blind safe</source>
   <translation>Für Farbfehlsichtige</translation>
  </message>
  <message>
   <source>ECGs and pictures</source>
   <translation>EKGs und Bilder</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Rate /min</source>
   <translation>HF /min</translation>
  </message>
  <message>
   <source>PR ms</source>
   <translation>PQ ms</translation>
  </message>
  <message>
   <source>QRS ms</source>
   <translation>QRS ms</translation>
  </message>
  <message>
   <source>QT ms</source>
   <translation>QT ms</translation>
  </message>
  <message>
   <source>QTc Bazett</source>
   <translation>QTc Bazett</translation>
  </message>
  <message>
   <source>Fridericia</source>
   <translation>Fridericia</translation>
  </message>
  <message>
   <source>QRS axis</source>
   <translation>QRS-Achse</translation>
  </message>
  <message>
   <source>{age} y</source>
   <translation>{age} J.</translation>
  </message>
  <message>
   <source>{title}, continued</source>
   <translation>{title}, Fortsetzung</translation>
  </message>
  <message>
   <source>average beats, low-passed at 40 Hz</source>
   <translation>mittlere Schläge, Tiefpass 40 Hz</translation>
  </message>
  <message>
   <source>No beats to average</source>
   <translation>Keine Schläge zum Mitteln</translation>
  </message>
  <message>
   <source>{lead}  not recorded</source>
   <translation>{lead}  nicht aufgezeichnet</translation>
  </message>
  <message>
   <source>{lead}  no signal</source>
   <translation>{lead}  kein Signal</translation>
  </message>
  <message>
   <source>only {seconds} s recorded</source>
   <translation>nur {seconds} s aufgezeichnet</translation>
  </message>
  <message>
   <source>also recorded: {leads}</source>
   <translation>auch aufgezeichnet: {leads}</translation>
  </message>
  <message>
   <source>{start}-{end} s of {whole} s</source>
   <translation>{start}-{end} s von {whole} s</translation>
  </message>
  <message>
   <source>of the first {seconds} s</source>
   <translation>der ersten {seconds} s</translation>
  </message>
  <message>
   <source>Something went wrong inside the program ({kind}).</source>
   <translation>Im Programm ist ein Fehler aufgetreten ({kind}).</translation>
  </message>
  <message>
   <source>normal ECG</source>
   <translation>normales EKG</translation>
  </message>
  <message>
   <source>non-diagnostic T abnormalities</source>
   <translation>nicht diagnostische T-Veränderungen</translation>
  </message>
  <message>
   <source>non-specific ST changes</source>
   <translation>unspezifische ST-Veränderungen</translation>
  </message>
  <message>
   <source>digitalis effect</source>
   <translation>Digitaliseffekt</translation>
  </message>
  <message>
   <source>long QT interval</source>
   <translation>QT-Verlängerung</translation>
  </message>
  <message>
   <source>inferior myocardial infarction</source>
   <translation>inferiorer Myokardinfarkt</translation>
  </message>
  <message>
   <source>anteroseptal myocardial infarction</source>
   <translation>anteroseptaler Myokardinfarkt</translation>
  </message>
  <message>
   <source>left ventricular hypertrophy</source>
   <translation>Linkshypertrophie</translation>
  </message>
  <message>
   <source>left anterior fascicular block</source>
   <translation>linksanteriorer Hemiblock</translation>
  </message>
  <message>
   <source>non-specific ischaemic ST-T changes</source>
   <translation>unspezifische ischämische ST-T-Veränderungen</translation>
  </message>
  <message>
   <source>incomplete right bundle branch block</source>
   <translation>inkompletter Rechtsschenkelblock</translation>
  </message>
  <message>
   <source>first degree AV block</source>
   <translation>AV-Block I. Grades</translation>
  </message>
  <message>
   <source>non-specific intraventricular conduction disturbance</source>
   <translation>unspezifische intraventrikuläre Leitungsstörung</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anterolateral leads</source>
   <translation>ischämische ST-T-Veränderungen anterolateral</translation>
  </message>
  <message>
   <source>complete right bundle branch block</source>
   <translation>kompletter Rechtsschenkelblock</translation>
  </message>
  <message>
   <source>complete left bundle branch block</source>
   <translation>kompletter Linksschenkelblock</translation>
  </message>
  <message>
   <source>inferolateral myocardial infarction</source>
   <translation>inferolateraler Myokardinfarkt</translation>
  </message>
  <message>
   <source>left atrial overload or enlargement</source>
   <translation>Überlastung oder Vergrößerung des linken Vorhofs</translation>
  </message>
  <message>
   <source>anterior myocardial infarction</source>
   <translation>anteriorer Myokardinfarkt</translation>
  </message>
  <message>
   <source>anterolateral myocardial infarction</source>
   <translation>anterolateraler Myokardinfarkt</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in inferior leads</source>
   <translation>ischämische ST-T-Veränderungen inferior</translation>
  </message>
  <message>
   <source>subendocardial injury in anteroseptal leads</source>
   <translation>anteroseptaler Innenschichtschaden</translation>
  </message>
  <message>
   <source>lateral myocardial infarction</source>
   <translation>lateraler Myokardinfarkt</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in inferolateral leads</source>
   <translation>ischämische ST-T-Veränderungen inferolateral</translation>
  </message>
  <message>
   <source>left posterior fascicular block</source>
   <translation>linksposteriorer Hemiblock</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anteroseptal leads</source>
   <translation>ischämische ST-T-Veränderungen anteroseptal</translation>
  </message>
  <message>
   <source>subendocardial injury in anterolateral leads</source>
   <translation>anterolateraler Innenschichtschaden</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in lateral leads</source>
   <translation>ischämische ST-T-Veränderungen lateral</translation>
  </message>
  <message>
   <source>right ventricular hypertrophy</source>
   <translation>Rechtshypertrophie</translation>
  </message>
  <message>
   <source>ST-T changes compatible with ventricular aneurysm</source>
   <translation>ST-T-Veränderungen wie bei Ventrikelaneurysma</translation>
  </message>
  <message>
   <source>right atrial overload or enlargement</source>
   <translation>Überlastung oder Vergrößerung des rechten Vorhofs</translation>
  </message>
  <message>
   <source>electrolyte disturbance or drug effect</source>
   <translation>Elektrolytstörung oder Medikamenteneffekt</translation>
  </message>
  <message>
   <source>Wolff-Parkinson-White syndrome</source>
   <translation>Wolff-Parkinson-White-Syndrom</translation>
  </message>
  <message>
   <source>incomplete left bundle branch block</source>
   <translation>inkompletter Linksschenkelblock</translation>
  </message>
  <message>
   <source>inferoposterolateral myocardial infarction</source>
   <translation>inferoposterolateraler Myokardinfarkt</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anterior leads</source>
   <translation>ischämische ST-T-Veränderungen anterior</translation>
  </message>
  <message>
   <source>inferoposterior myocardial infarction</source>
   <translation>inferoposteriorer Myokardinfarkt</translation>
  </message>
  <message>
   <source>septal hypertrophy</source>
   <translation>Septumhypertrophie</translation>
  </message>
  <message>
   <source>subendocardial injury in inferior leads</source>
   <translation>inferiorer Innenschichtschaden</translation>
  </message>
  <message>
   <source>subendocardial injury in lateral leads</source>
   <translation>lateraler Innenschichtschaden</translation>
  </message>
  <message>
   <source>posterior myocardial infarction</source>
   <translation>posteriorer Myokardinfarkt</translation>
  </message>
  <message>
   <source>third degree AV block</source>
   <translation>AV-Block III. Grades</translation>
  </message>
  <message>
   <source>subendocardial injury in inferolateral leads</source>
   <translation>inferolateraler Innenschichtschaden</translation>
  </message>
  <message>
   <source>second degree AV block</source>
   <translation>AV-Block II. Grades</translation>
  </message>
  <message>
   <source>abnormal QRS</source>
   <translation>abnormer QRS-Komplex</translation>
  </message>
  <message>
   <source>ventricular premature complex</source>
   <translation>ventrikuläre Extrasystole</translation>
  </message>
  <message>
   <source>non-specific ST depression</source>
   <translation>unspezifische ST-Senkung</translation>
  </message>
  <message>
   <source>voltage criteria for left ventricular hypertrophy</source>
   <translation>Amplitudenkriterien für Linkshypertrophie</translation>
  </message>
  <message>
   <source>Q waves present</source>
   <translation>Q-Zacken</translation>
  </message>
  <message>
   <source>low amplitude T waves</source>
   <translation>niedrige T-Wellen</translation>
  </message>
  <message>
   <source>non-specific T wave changes</source>
   <translation>unspezifische T-Veränderungen</translation>
  </message>
  <message>
   <source>atrial premature complex</source>
   <translation>supraventrikuläre Extrasystole</translation>
  </message>
  <message>
   <source>prolonged PR interval</source>
   <translation>verlängertes PQ-Intervall</translation>
  </message>
  <message>
   <source>inverted T waves</source>
   <translation>negative T-Wellen</translation>
  </message>
  <message>
   <source>low QRS voltage</source>
   <translation>Niedervoltage</translation>
  </message>
  <message>
   <source>high QRS voltage</source>
   <translation>hohe QRS-Amplituden</translation>
  </message>
  <message>
   <source>T wave abnormality</source>
   <translation>abnorme T-Welle</translation>
  </message>
  <message>
   <source>non-specific ST elevation</source>
   <translation>unspezifische ST-Hebung</translation>
  </message>
  <message>
   <source>premature complexes</source>
   <translation>Extrasystolen</translation>
  </message>
  <message>
   <source>sinus rhythm</source>
   <translation>Sinusrhythmus</translation>
  </message>
  <message>
   <source>atrial fibrillation</source>
   <translation>Vorhofflimmern</translation>
  </message>
  <message>
   <source>sinus tachycardia</source>
   <translation>Sinustachykardie</translation>
  </message>
  <message>
   <source>sinus arrhythmia</source>
   <translation>Sinusarrhythmie</translation>
  </message>
  <message>
   <source>sinus bradycardia</source>
   <translation>Sinusbradykardie</translation>
  </message>
  <message>
   <source>functioning artificial pacemaker</source>
   <translation>Schrittmacherrhythmus</translation>
  </message>
  <message>
   <source>supraventricular arrhythmia</source>
   <translation>supraventrikuläre Arrhythmie</translation>
  </message>
  <message>
   <source>bigeminy</source>
   <translation>Bigeminus</translation>
  </message>
  <message>
   <source>atrial flutter</source>
   <translation>Vorhofflattern</translation>
  </message>
  <message>
   <source>supraventricular tachycardia</source>
   <translation>supraventrikuläre Tachykardie</translation>
  </message>
  <message>
   <source>paroxysmal supraventricular tachycardia</source>
   <translation>paroxysmale supraventrikuläre Tachykardie</translation>
  </message>
  <message>
   <source>trigeminy</source>
   <translation>Trigeminus</translation>
  </message>
  <message>
   <source>T abnormalities</source>
   <translation>T-Veränderungen</translation>
  </message>
  <message>
   <source>non-spec. ST changes</source>
   <translation>unspez. ST-Veränderungen</translation>
  </message>
  <message>
   <source>inferior MI</source>
   <translation>inferiorer Infarkt</translation>
  </message>
  <message>
   <source>anteroseptal MI</source>
   <translation>anteroseptaler Infarkt</translation>
  </message>
  <message>
   <source>LVH</source>
   <translation>Linkshypertrophie</translation>
  </message>
  <message>
   <source>LAFB</source>
   <translation>LAHB</translation>
  </message>
  <message>
   <source>non-spec. ischaemic ST-T changes</source>
   <translation>unspez. Ischämie ST-T</translation>
  </message>
  <message>
   <source>incomplete RBBB</source>
   <translation>inkompl. RSB</translation>
  </message>
  <message>
   <source>non-spec. IVCD</source>
   <translation>unspez. IV-Leitungsstörung</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anterolateral leads</source>
   <translation>Ischämie ST-T anterolateral</translation>
  </message>
  <message>
   <source>complete RBBB</source>
   <translation>kompl. RSB</translation>
  </message>
  <message>
   <source>complete LBBB</source>
   <translation>kompl. LSB</translation>
  </message>
  <message>
   <source>inferolateral MI</source>
   <translation>inferolateraler Infarkt</translation>
  </message>
  <message>
   <source>left atrial enlargement</source>
   <translation>linker Vorhof vergrößert</translation>
  </message>
  <message>
   <source>anterior MI</source>
   <translation>anteriorer Infarkt</translation>
  </message>
  <message>
   <source>anterolateral MI</source>
   <translation>anterolateraler Infarkt</translation>
  </message>
  <message>
   <source>ischaemic ST-T, inferior leads</source>
   <translation>Ischämie ST-T inferior</translation>
  </message>
  <message>
   <source>subendoc. injury, anteroseptal leads</source>
   <translation>anteroseptaler Innenschichtschaden</translation>
  </message>
  <message>
   <source>lateral MI</source>
   <translation>lateraler Infarkt</translation>
  </message>
  <message>
   <source>ischaemic ST-T, inferolateral leads</source>
   <translation>Ischämie ST-T inferolateral</translation>
  </message>
  <message>
   <source>LPFB</source>
   <translation>LPHB</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anteroseptal leads</source>
   <translation>Ischämie ST-T anteroseptal</translation>
  </message>
  <message>
   <source>subendoc. injury, anterolateral leads</source>
   <translation>anterolateraler Innenschichtschaden</translation>
  </message>
  <message>
   <source>ischaemic ST-T, lateral leads</source>
   <translation>Ischämie ST-T lateral</translation>
  </message>
  <message>
   <source>RVH</source>
   <translation>Rechtshypertrophie</translation>
  </message>
  <message>
   <source>right atrial enlargement</source>
   <translation>rechter Vorhof vergrößert</translation>
  </message>
  <message>
   <source>electrolytes or drug</source>
   <translation>Elektrolyte oder Medikament</translation>
  </message>
  <message>
   <source>WPW</source>
   <translation>WPW</translation>
  </message>
  <message>
   <source>incomplete LBBB</source>
   <translation>inkompl. LSB</translation>
  </message>
  <message>
   <source>inferoposterolateral MI</source>
   <translation>inferoposterolateraler Infarkt</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anterior leads</source>
   <translation>Ischämie ST-T anterior</translation>
  </message>
  <message>
   <source>inferoposterior MI</source>
   <translation>inferoposteriorer Infarkt</translation>
  </message>
  <message>
   <source>subendoc. injury, inferior leads</source>
   <translation>inferiorer Innenschichtschaden</translation>
  </message>
  <message>
   <source>subendoc. injury, lateral leads</source>
   <translation>lateraler Innenschichtschaden</translation>
  </message>
  <message>
   <source>posterior MI</source>
   <translation>posteriorer Infarkt</translation>
  </message>
  <message>
   <source>subendoc. injury, inferolateral leads</source>
   <translation>inferolateraler Innenschichtschaden</translation>
  </message>
  <message>
   <source>PVC</source>
   <translation>VES</translation>
  </message>
  <message>
   <source>non-spec. ST depression</source>
   <translation>unspez. ST-Senkung</translation>
  </message>
  <message>
   <source>voltage criteria for LVH</source>
   <translation>Amplituden wie bei LVH</translation>
  </message>
  <message>
   <source>low T waves</source>
   <translation>niedrige T-Wellen</translation>
  </message>
  <message>
   <source>non-spec. T wave changes</source>
   <translation>unspez. T-Veränderungen</translation>
  </message>
  <message>
   <source>PAC</source>
   <translation>SVES</translation>
  </message>
  <message>
   <source>non-spec. ST elevation</source>
   <translation>unspez. ST-Hebung</translation>
  </message>
  <message>
   <source>pacemaker</source>
   <translation>Schrittmacher</translation>
  </message>
  <message>
   <source>SV arrhythmia</source>
   <translation>SV-Arrhythmie</translation>
  </message>
  <message>
   <source>SVT</source>
   <translation>SVT</translation>
  </message>
  <message>
   <source>paroxysmal SVT</source>
   <translation>paroxysmale SVT</translation>
  </message>
  <message>
   <source>ecgfinder is free software under the Apache License 2.0. It is made with:</source>
   <translation>ecgfinder ist freie Software unter der Apache-Lizenz 2.0. Es verwendet:</translation>
  </message>
  <message>
   <source>Qt is used under the LGPL 3: its libraries lie beside the program as files and may be replaced.</source>
   <translation>Qt wird unter der LGPL 3 verwendet: Seine Bibliotheken liegen als Dateien neben dem Programm und dürfen ersetzt werden.</translation>
  </message>
  <message>
   <source>Shows the past ECGs most similar to a new one, with their reports. It works on this computer alone; nothing is sent anywhere.</source>
   <translation>Zeigt zu einem neuen EKG die ähnlichsten früheren mit ihren Befunden. Das Programm arbeitet allein auf diesem Rechner; nichts wird irgendwohin gesendet.</translation>
  </message>
  <message>
   <source>It finds cases; it does not judge them. What is similar here may have another cause there. Decide by the ECG, the patient and the reports as written, not by the order of the list.</source>
   <translation>Es findet Fälle, es beurteilt sie nicht. Was hier ähnlich aussieht, kann dort eine andere Ursache haben. Zu entscheiden ist nach dem EKG, dem Patienten und den Befunden im Wortlaut, nicht nach der Reihenfolge der Liste.</translation>
  </message>
  <message>
   <source>What happened is written in
{path}</source>
   <translation>Was geschehen ist, steht in
{path}</translation>
  </message>
  <message>
   <source>Unexpected error</source>
   <translation>Unerwarteter Fehler</translation>
  </message>
  <message>
   <source>About ecgfinder</source>
   <translation>Über ecgfinder</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Lizenzen</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Über</translation>
  </message>
  <message>
   <source>Add this ECG to the library</source>
   <translation>Dieses EKG in die Bibliothek aufnehmen</translation>
  </message>
  <message>
   <source>The report, in English or German</source>
   <translation>Der Befund, auf Deutsch oder Englisch</translation>
  </message>
  <message>
   <source>A statement, then Enter</source>
   <translation>Ein Befund, dann Eingabetaste</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Befundaussage</translation>
  </message>
  <message>
   <source>The patient's name is not stored.</source>
   <translation>Der Name des Patienten wird nicht gespeichert.</translation>
  </message>
  <message>
   <source>Statements: Del takes one away</source>
   <translation>Befundaussagen: Entf entfernt</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases</source>
   <translation>
    <numerusform>{n} Fall</numerusform>
    <numerusform>{n} Fälle</numerusform>
   </translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Schlagwort</translation>
  </message>
  <message>
   <source>any tag</source>
   <translation>jedes Schlagwort</translation>
  </message>
  <message>
   <source>Cases of the library</source>
   <translation>Fälle der Bibliothek</translation>
  </message>
  <message>
   <source>Reading tags</source>
   <translation>Schlagwörter werden gelesen</translation>
  </message>
  <message>
   <source>Tag for the selected cases</source>
   <translation>Schlagwort für die ausgewählten Fälle</translation>
  </message>
  <message>
   <source>Tag to take away</source>
   <translation>Zu entfernendes Schlagwort</translation>
  </message>
  <message>
   <source>Words in the report</source>
   <translation>Wörter im Befund</translation>
  </message>
  <message>
   <source>any sex</source>
   <translation>jedes Geschlecht</translation>
  </message>
  <message>
   <source>female</source>
   <translation>weiblich</translation>
  </message>
  <message>
   <source>male</source>
   <translation>männlich</translation>
  </message>
  <message>
   <source>Tag …</source>
   <translation>Schlagwort …</translation>
  </message>
  <message>
   <source>Give the selected cases a tag</source>
   <translation>Ausgewählten Fällen ein Schlagwort geben</translation>
  </message>
  <message>
   <source>Remove tag …</source>
   <translation>Schlagwort entfernen …</translation>
  </message>
  <message>
   <source>Take a tag from the selected cases</source>
   <translation>Den ausgewählten Fällen ein Schlagwort nehmen</translation>
  </message>
  <message>
   <source>Edit …</source>
   <translation>Bearbeiten …</translation>
  </message>
  <message>
   <source>Report, tags and notes of one case</source>
   <translation>Befund, Schlagwörter und Notizen eines Falls</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportieren …</translation>
  </message>
  <message>
   <source>Write the selected cases to a case pack</source>
   <translation>Ausgewählte Fälle in ein Fallpaket schreiben</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete the selected cases; Ctrl+Z brings them back</source>
   <translation>Ausgewählte Fälle löschen; Strg+Z holt sie zurück</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Search with this ECG</source>
   <translation>Mit diesem EKG suchen</translation>
  </message>
  <message>
   <source>Ask for cases like the selected one</source>
   <translation>Fälle wie den ausgewählten suchen</translation>
  </message>
  <message>
   <source>{selected} of {cases}</source>
   <translation>{selected} von {cases}</translation>
  </message>
  <message>
   <source>Edit the case</source>
   <translation>Fall bearbeiten</translation>
  </message>
  <message>
   <source>separated by commas, such as teaching, rare</source>
   <translation>durch Kommas getrennt, z. B. Lehre, selten</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>A new note, then Enter</source>
   <translation>Neue Notiz, dann Eingabetaste</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>Neue Notiz</translation>
  </message>
  <message>
   <source>Notes: a double click changes one, Del takes it away</source>
   <translation>Notizen: Doppelklick ändert, Entf entfernt</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Fall</translation>
  </message>
  <message>
   <source>Open an ECG or type what you look for; the most similar past cases appear here.</source>
   <translation>Ein EKG öffnen oder eingeben, was gesucht wird; hier erscheinen die ähnlichsten früheren Fälle.</translation>
  </message>
  <message>
   <source>Searching …</source>
   <translation>Suche läuft …</translation>
  </message>
  <message>
   <source>No case in this library answers. Loosen the filters.</source>
   <translation>Kein Fall dieser Bibliothek passt. Bitte die Filter lockern.</translation>
  </message>
  <message>
   <source>{count} in {ms} ms</source>
   <translation>{count} in {ms} ms</translation>
  </message>
  <message>
   <source>Similar cases</source>
   <translation>Ähnliche Fälle</translation>
  </message>
  <message>
   <source>Another ECG of this patient</source>
   <translation>Ein anderes EKG dieses Patienten</translation>
  </message>
  <message>
   <source>Kept for grid and report: {cases}</source>
   <translation>Für Raster und Bericht behalten: {cases}</translation>
  </message>
  <message>
   <source>In the grid: the best</source>
   <translation>Im Raster: die besten</translation>
  </message>
  <message>
   <source>The library does not know this case's patient.</source>
   <translation>Die Bibliothek kennt den Patienten dieses Falls nicht.</translation>
  </message>
  <message>
   <source>Cautions</source>
   <translation>Vorbehalte</translation>
  </message>
  <message>
   <source>Average beats of query and case, one over the other</source>
   <translation>Mittlere Schläge von Anfrage und Fall, übereinander</translation>
  </message>
  <message>
   <source>AVERAGE BEATS, ALIGNED ON R</source>
   <translation>MITTLERE SCHLÄGE, AN R AUSGERICHTET</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>Messwerte</translation>
  </message>
  <message>
   <source>Drag a corner that lies wrong, or move it by Tab and the arrow keys.</source>
   <translation>Eine falsch liegende Ecke ziehen oder mit Tab und Pfeiltasten verschieben.</translation>
  </message>
  <message>
   <source>Unsure: compare the traces with the page before they are used.</source>
   <translation>Unsicher: Kurven vor der Verwendung mit der Seite vergleichen.</translation>
  </message>
  <message>
   <source>The recovered ECG appears here</source>
   <translation>Das rekonstruierte EKG erscheint hier</translation>
  </message>
  <message>
   <source>I have compared the traces with the page</source>
   <translation>Ich habe die Kurven mit der Seite verglichen</translation>
  </message>
  <message>
   <source>Accept and search</source>
   <translation>Übernehmen und suchen</translation>
  </message>
  <message>
   <source>Picture of the ECG</source>
   <translation>Bild des EKGs</translation>
  </message>
  <message>
   <source>Recovered ECG</source>
   <translation>Rekonstruiertes EKG</translation>
  </message>
  <message>
   <source>Digitise {name}</source>
   <translation>{name} digitalisieren</translation>
  </message>
  <message>
   <source>Click at the resting level of each row; Enter ends, Backspace takes back, Esc gives up.</source>
   <translation>Auf die Nulllinie jeder Zeile klicken; Eingabe beendet, Rücktaste nimmt zurück, Esc bricht ab.</translation>
  </message>
  <message>
   <source>Click along the trace of {lead}; Enter ends, Backspace takes back, Esc gives up.</source>
   <translation>Entlang der Kurve von {lead} klicken; Eingabe beendet, Rücktaste nimmt zurück, Esc bricht ab.</translation>
  </message>
  <message>
   <source>Digitising …</source>
   <translation>Digitalisierung läuft …</translation>
  </message>
  <message>
   <source>The corrections are not used yet: run again.</source>
   <translation>Die Korrekturen sind noch nicht angewandt: erneut ausführen.</translation>
  </message>
  <message>
   <source>Nothing could be recovered: see what was found, then correct and run again.</source>
   <translation>Nichts ließ sich rekonstruieren: ansehen, was gefunden wurde, korrigieren und erneut ausführen.</translation>
  </message>
  <message>
   <source>Unsure: {leads}. Compare, draw the trace, or leave it out.</source>
   <translation>Unsicher: {leads}. Vergleichen, nachzeichnen oder weglassen.</translation>
  </message>
  <message>
   <source>Save as WFDB</source>
   <translation>Als WFDB speichern</translation>
  </message>
  <message>
   <source>Discard the corrections made on this picture?</source>
   <translation>Die Korrekturen an diesem Bild verwerfen?</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Erneut ausführen</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>Neu beginnen</translation>
  </message>
  <message>
   <source>Save as WFDB …</source>
   <translation>Als WFDB speichern …</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Rows …</source>
   <translation>Zeilen …</translation>
  </message>
  <message>
   <source>Picture or traces</source>
   <translation>Bild oder Kurven</translation>
  </message>
  <message>
   <source>Left: only the picture. Right: only the traces.</source>
   <translation>Links: nur das Bild. Rechts: nur die Kurven.</translation>
  </message>
  <message>
   <source>Paper speed</source>
   <translation>Papiergeschwindigkeit</translation>
  </message>
  <message>
   <source>Gain</source>
   <translation>Verstärkung</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Anordnung</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Auflösung</translation>
  </message>
  <message>
   <source>Dots per inch of the scan: needed where the paper has no grid.</source>
   <translation>Auflösung des Scans (dpi): nötig, wo das Papier kein Raster hat.</translation>
  </message>
  <message>
   <source>PAGE</source>
   <translation>SEITE</translation>
  </message>
  <message>
   <source>PAPER</source>
   <translation>PAPIER</translation>
  </message>
  <message>
   <source>WHAT WAS FOUND</source>
   <translation>WAS GEFUNDEN WURDE</translation>
  </message>
  <message>
   <source>LEADS</source>
   <translation>ABLEITUNGEN</translation>
  </message>
  <message>
   <source>⟲ Turn left</source>
   <translation>⟲ Nach links drehen</translation>
  </message>
  <message>
   <source>⟳ Turn right</source>
   <translation>⟳ Nach rechts drehen</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Traces</source>
   <translation>Kurven</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Geschwindigkeit</translation>
  </message>
  <message>
   <source>Find the rows of traces by itself again</source>
   <translation>Zeilen wieder selbst finden lassen</translation>
  </message>
  <message>
   <source>Set the rows of traces by hand, where they were not found</source>
   <translation>Zeilen von Hand setzen, wo sie nicht gefunden wurden</translation>
  </message>
  <message>
   <source>Not found: {leads}.</source>
   <translation>Nicht gefunden: {leads}.</translation>
  </message>
  <message>
   <source>Looking for grid and traces …</source>
   <translation>Raster und Kurven werden gesucht …</translation>
  </message>
  <message>
   <source>Not recorded: {leads}.</source>
   <translation>Nicht aufgezeichnet: {leads}.</translation>
  </message>
  <message>
   <source>Drop an ECG here</source>
   <translation>EKG hier ablegen</translation>
  </message>
  <message>
   <source>A recorder's file, a scan, a photo or a PDF page; or say above what you look for.</source>
   <translation>Eine Datei vom Gerät, ein Scan, ein Foto oder eine PDF-Seite; oder schreiben Sie oben, was Sie suchen.</translation>
  </message>
  <message>
   <source>Show an example</source>
   <translation>Beispiel zeigen</translation>
  </message>
  <message>
   <source>OPEN LATELY</source>
   <translation>ZULETZT GEÖFFNET</translation>
  </message>
  <message>
   <source>WHAT THE ENCODER SEES</source>
   <translation>WAS DER ENCODER SIEHT</translation>
  </message>
  <message>
   <source>AS THE PAPER ENCODES IT</source>
   <translation>WIE DIE STUDIE ES KODIERT</translation>
  </message>
  <message>
   <source>lead-time (shipped)</source>
   <translation>Ableitung–Zeit (mitgeliefert)</translation>
  </message>
  <message>
   <source>Leads down, ten seconds across, voltage as colour</source>
   <translation>Ableitungen untereinander, zehn Sekunden quer, Spannung als Farbe</translation>
  </message>
  <message>
   <source>Simple plot</source>
   <translation>Einfache Zeichnung</translation>
  </message>
  <message>
   <source>One beat of each lead, drawn</source>
   <translation>Ein Schlag jeder Ableitung, gezeichnet</translation>
  </message>
  <message>
   <source>Gramian angular field (GAF)</source>
   <translation>Gramsches Winkelfeld (GAF)</translation>
  </message>
  <message>
   <source>One beat of each lead: cosine of the sum of two angles</source>
   <translation>Ein Schlag jeder Ableitung: Kosinus der Summe zweier Winkel</translation>
  </message>
  <message>
   <source>Markov transition field (MTF)</source>
   <translation>Markow-Übergangsfeld (MTF)</translation>
  </message>
  <message>
   <source>One beat of each lead: how likely its levels follow</source>
   <translation>Ein Schlag jeder Ableitung: wie oft Pegel aufeinander folgen</translation>
  </message>
  <message>
   <source>Recurrence plot (RP)</source>
   <translation>Rekurrenzplot (RP)</translation>
  </message>
  <message>
   <source>One beat of each lead: distances between its samples</source>
   <translation>Ein Schlag jeder Ableitung: Abstände seiner Abtastwerte</translation>
  </message>
  <message>
   <source>MTF and GAF</source>
   <translation>MTF und GAF</translation>
  </message>
  <message>
   <source>One beat of each lead, a colour an encoding</source>
   <translation>Ein Schlag jeder Ableitung, eine Farbe je Kodierung</translation>
  </message>
  <message>
   <source>GAF and RP</source>
   <translation>GAF und RP</translation>
  </message>
  <message>
   <source>RP and MTF</source>
   <translation>RP und MTF</translation>
  </message>
  <message>
   <source>All in one field</source>
   <translation>Alle in einem Feld</translation>
  </message>
  <message>
   <source>The beats of all leads as one series</source>
   <translation>Die Schläge aller Ableitungen als eine Reihe</translation>
  </message>
  <message>
   <source>Grid of all three</source>
   <translation>Raster aus allen dreien</translation>
  </message>
  <message>
   <source>One beat of each lead: MTF red, RP green, GAF blue</source>
   <translation>Ein Schlag jeder Ableitung: MTF rot, RP grün, GAF blau</translation>
  </message>
  <message>
   <source>What the encoder sees</source>
   <translation>Was der Encoder sieht</translation>
  </message>
  <message>
   <source>What the nearest cases were called</source>
   <translation>Wie die nächsten Fälle befundet wurden</translation>
  </message>
  <message>
   <source>Export ECG</source>
   <translation>EKG exportieren</translation>
  </message>
  <message>
   <source>Export report</source>
   <translation>Bericht exportieren</translation>
  </message>
  <message>
   <source>Export cases</source>
   <translation>Fälle exportieren</translation>
  </message>
  <message>
   <source>{low}-{high} y</source>
   <translation>{low}–{high} J.</translation>
  </message>
  <message>
   <source>from {low} y</source>
   <translation>ab {low} J.</translation>
  </message>
  <message>
   <source>up to {high} y</source>
   <translation>bis {high} J.</translation>
  </message>
  <message>
   <source>recorded from {first}</source>
   <translation>aufgezeichnet ab {first}</translation>
  </message>
  <message>
   <source>recorded up to {last}</source>
   <translation>aufgezeichnet bis {last}</translation>
  </message>
  <message>
   <source>recorded {first} to {last}</source>
   <translation>aufgezeichnet {first} bis {last}</translation>
  </message>
  <message>
   <source>on {day}</source>
   <translation>am {day}</translation>
  </message>
  <message>
   <source>Ask by the whole ECG again</source>
   <translation>Wieder mit dem ganzen EKG suchen</translation>
  </message>
  <message>
   <source>Take this condition away</source>
   <translation>Diese Bedingung entfernen</translation>
  </message>
  <message>
   <source>source: {source}</source>
   <translation>Quelle: {source}</translation>
  </message>
  <message>
   <source>tag: {tags}</source>
   <translation>Schlagwort: {tags}</translation>
  </message>
  <message>
   <source>report: {words}</source>
   <translation>Befund: {words}</translation>
  </message>
  <message>
   <source>Asked by a part of the ECG:</source>
   <translation>Gesucht mit einem Teil des EKGs:</translation>
  </message>
  <message>
   <source>not starred</source>
   <translation>ohne Stern</translation>
  </message>
  <message>
   <source>Only cases:</source>
   <translation>Nur Fälle:</translation>
  </message>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source>No statement has this name. Choose one of those that appear while you type.</source>
   <translation>Kein Befund heißt so. Wählen Sie einen, der beim Tippen erscheint.</translation>
  </message>
  <message>
   <source>This is no date. Write a year, a month or a day, such as 2019, 2019-06 or 2019-06-30.</source>
   <translation>Das ist kein Datum. Schreiben Sie ein Jahr, einen Monat oder einen Tag, etwa 2019, 2019-06 oder 2019-06-30.</translation>
  </message>
  <message>
   <source>Age {name}</source>
   <translation>Alter {name}</translation>
  </message>
  <message>
   <source>Only these cases</source>
   <translation>Nur diese Fälle</translation>
  </message>
  <message>
   <source>Recorded from</source>
   <translation>Aufgezeichnet ab</translation>
  </message>
  <message>
   <source>Recorded up to and with</source>
   <translation>Aufgezeichnet bis einschließlich</translation>
  </message>
  <message>
   <source>how the source begins, such as ptbxl/</source>
   <translation>wie die Quelle beginnt, etwa ptbxl/</translation>
  </message>
  <message>
   <source>only starred cases</source>
   <translation>nur Fälle mit Stern</translation>
  </message>
  <message>
   <source>from</source>
   <translation>von</translation>
  </message>
  <message>
   <source>from any age</source>
   <translation>ab jedem Alter</translation>
  </message>
  <message>
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <source>to any age</source>
   <translation>bis jedes Alter</translation>
  </message>
  <message>
   <source>any statement</source>
   <translation>jede Befundaussage</translation>
  </message>
  <message>
   <source>words that the report must contain</source>
   <translation>Wörter, die im Befund stehen müssen</translation>
  </message>
  <message>
   <source>from, such as 2019-06</source>
   <translation>ab, etwa 2019-06</translation>
  </message>
  <message>
   <source>up to and with</source>
   <translation>bis einschließlich</translation>
  </message>
  <message>
   <source>Age, years</source>
   <translation>Alter, Jahre</translation>
  </message>
  <message>
   <source>Stars</source>
   <translation>Sterne</translation>
  </message>
  <message>
   <source>1  Open an ECG</source>
   <translation>1  Ein EKG öffnen</translation>
  </message>
  <message>
   <source>Drop a file, a scan or a photo here, or press Ctrl+O. What you look for can also be typed in words above.</source>
   <translation>Eine Datei, einen Scan oder ein Foto hierher ziehen oder Strg+O drücken. Gesuchtes lässt sich oben auch in Worten eingeben.</translation>
  </message>
  <message>
   <source>2  Go through the cases</source>
   <translation>2  Die Fälle durchgehen</translation>
  </message>
  <message>
   <source>The most similar past cases, the nearest first, with what they were called. The arrow keys go from case to case.</source>
   <translation>Die ähnlichsten früheren Fälle, der nächste zuerst, und wie sie befundet wurden. Die Pfeiltasten gehen von Fall zu Fall.</translation>
  </message>
  <message>
   <source>3  Read and compare</source>
   <translation>3  Lesen und vergleichen</translation>
  </message>
  <message>
   <source>The chosen case with its report. Space lays its beats over the query's; F1 shows all keys.</source>
   <translation>Der gewählte Fall mit seinem Befund. Die Leertaste legt seine Schläge über die der Anfrage; F1 zeigt alle Tasten.</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Measurements of the query and of the cases in the grid</source>
   <translation>Messwerte der Anfrage und der Fälle im Raster</translation>
  </message>
  <message>
   <source>User's guide</source>
   <translation>Benutzerhandbuch</translation>
  </message>
  <message>
   <source>The file holds numbers and does not say what they mean. What you leave open is guessed, and noted.</source>
   <translation>Die Datei enthält Zahlen und sagt nicht, was sie bedeuten. Was offen bleibt, wird vermutet und vermerkt.</translation>
  </message>
  <message>
   <source>What the table holds</source>
   <translation>Was die Tabelle enthält</translation>
  </message>
  <message>
   <source>Samples per second</source>
   <translation>Abtastwerte je Sekunde</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>Leads, column by column</source>
   <translation>Ableitungen, Spalte für Spalte</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>vermuten</translation>
  </message>
  <message>
   <source>Reading the table</source>
   <translation>Tabelle wird gelesen</translation>
  </message>
  <message>
   <source>A PTB-XL folder, a folder or files of ECGs, or a CSV manifest. Names and numbers of patients are left out. What is imported stays when you stop; importing again goes on from there.</source>
   <translation>Ein PTB-XL-Ordner, ein Ordner oder Dateien mit EKGs oder eine CSV-Liste. Namen und Nummern der Patienten werden weggelassen. Was importiert ist, bleibt beim Anhalten erhalten; ein erneuter Import macht dort weiter.</translation>
  </message>
  <message>
   <source>PTB-XL data set with its reports</source>
   <translation>PTB-XL-Datensatz mit Befunden</translation>
  </message>
  <message>
   <source>table of files with reports</source>
   <translation>Tabelle von Dateien mit Befunden</translation>
  </message>
  <message>
   <source>folder of ECG files</source>
   <translation>Ordner mit EKG-Dateien</translation>
  </message>
  <message>
   <source>table that does not say what it holds: describe it</source>
   <translation>Tabelle ohne Angaben zum Inhalt: bitte beschreiben</translation>
  </message>
  <message>
   <source>ECG file</source>
   <translation>EKG-Datei</translation>
  </message>
  <message>
   <source>Import into the library</source>
   <translation>In die Bibliothek importieren</translation>
  </message>
  <message>
   <source>Files and folders to import</source>
   <translation>Zu importierende Dateien und Ordner</translation>
  </message>
  <message>
   <source>Only try: read everything, write nothing</source>
   <translation>Nur probieren: alles lesen, nichts schreiben</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Rejected records</source>
   <translation>Abgelehnte Aufzeichnungen</translation>
  </message>
  <message>
   <source>Records that cannot be imported are listed here with the reason.</source>
   <translation>Was sich nicht importieren lässt, steht hier mit dem Grund.</translation>
  </message>
  <message>
   <source>Rate, unit and leads of tables that do not say them</source>
   <translation>Abtastrate, Einheit und Ableitungen von Tabellen, die sie nicht nennen</translation>
  </message>
  <message>
   <source>Looking at the files</source>
   <translation>Dateien werden angesehen</translation>
  </message>
  <message>
   <source>Folder of ECGs</source>
   <translation>Ordner mit EKGs</translation>
  </message>
  <message>
   <source>ECG files</source>
   <translation>EKG-Dateien</translation>
  </message>
  <message>
   <source>Beginning …</source>
   <translation>Beginn …</translation>
  </message>
  <message>
   <source>Save this list</source>
   <translation>Diese Liste speichern</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>Save this list …</source>
   <translation>Diese Liste speichern …</translation>
  </message>
  <message>
   <source>Tables …</source>
   <translation>Tabellen …</translation>
  </message>
  <message>
   <source>1  What to import</source>
   <translation>1  Was importiert wird</translation>
  </message>
  <message>
   <source>Add folder …</source>
   <translation>Ordner hinzufügen …</translation>
  </message>
  <message>
   <source>Add files …</source>
   <translation>Dateien hinzufügen …</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>2  Import</source>
   <translation>2  Import</translation>
  </message>
  <message>
   <source>Tables: {said} …</source>
   <translation>Tabellen: {said} …</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Wheel or pinch</source>
   <translation>Rad oder Zweifingergeste</translation>
  </message>
  <message>
   <source>zoom at the pointer</source>
   <translation>am Zeiger zoomen</translation>
  </message>
  <message>
   <source>Drag</source>
   <translation>Ziehen</translation>
  </message>
  <message>
   <source>move the paper, or measure with the calipers on</source>
   <translation>Papier bewegen oder mit Zirkel messen</translation>
  </message>
  <message>
   <source>Shift + wheel</source>
   <translation>Umschalt + Rad</translation>
  </message>
  <message>
   <source>move sideways</source>
   <translation>seitwärts bewegen</translation>
  </message>
  <message>
   <source>Double click</source>
   <translation>Doppelklick</translation>
  </message>
  <message>
   <source>whole paper</source>
   <translation>ganzes Papier</translation>
  </message>
  <message>
   <source>move the point along the trace</source>
   <translation>den Punkt auf der Kurve bewegen</translation>
  </message>
  <message>
   <source>by a large box</source>
   <translation>um ein großes Kästchen</translation>
  </message>
  <message>
   <source>to the lead above or below</source>
   <translation>zur Ableitung darüber oder darunter</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>set the first point, then the second</source>
   <translation>den ersten, dann den zweiten Punkt setzen</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>let go of the first point</source>
   <translation>den ersten Punkt loslassen</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Mouse on the paper</source>
   <translation>Maus auf dem Papier</translation>
  </message>
  <message>
   <source>With the calipers on (C)</source>
   <translation>Bei eingeschaltetem Zirkel (C)</translation>
  </message>
  <message>
   <source>Case 1 to 9</source>
   <translation>Fall 1 bis 9</translation>
  </message>
  <message>
   <source>Drag the stretch or its edges; arrow keys move it, with Shift its end; the wheel, + and - zoom, 0 shows all.</source>
   <translation>Den Abschnitt oder seine Ränder ziehen; Pfeiltasten bewegen ihn, mit Umschalt sein Ende; Mausrad, + und - zoomen, 0 zeigt alles.</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>nichts bekannt</translation>
  </message>
  <message>
   <source>{height} mV peak to peak</source>
   <translation>{height} mV Spitze-Spitze</translation>
  </message>
  <message>
   <source>One lead in detail</source>
   <translation>Eine Ableitung im Detail</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Ableitung</translation>
  </message>
  <message>
   <source>The lead over time, with a stretch to measure</source>
   <translation>Die Ableitung über der Zeit, mit einem Abschnitt zum Messen</translation>
  </message>
  <message>
   <source>Spectrum of the stretch</source>
   <translation>Spektrum des Abschnitts</translation>
  </message>
  <message>
   <source>Preparing the lead</source>
   <translation>Ableitung wird vorbereitet</translation>
  </message>
  <message>
   <source>Working out the spectrum</source>
   <translation>Spektrum wird berechnet</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>sicher</translation>
  </message>
  <message>
   <source>fair: compare with the page</source>
   <translation>mäßig: mit der Seite vergleichen</translation>
  </message>
  <message>
   <source>unsure: compare with the page</source>
   <translation>unsicher: mit der Seite vergleichen</translation>
  </message>
  <message>
   <source>Use lead {lead}</source>
   <translation>Ableitung {lead} verwenden</translation>
  </message>
  <message>
   <source>Confidence in lead {lead}</source>
   <translation>Sicherheit der Ableitung {lead}</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>nicht gefunden</translation>
  </message>
  <message>
   <source>Undraw</source>
   <translation>Zeichnung entfernen</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Zeichnen</translation>
  </message>
  <message>
   <source>Follow the trace of {lead} by itself again</source>
   <translation>Der Kurve von {lead} wieder selbst folgen</translation>
  </message>
  <message>
   <source>Draw the trace of {lead} by hand, point by point</source>
   <translation>Kurve von {lead} von Hand zeichnen, Punkt für Punkt</translation>
  </message>
  <message>
   <source>Open library</source>
   <translation>Bibliothek öffnen</translation>
  </message>
  <message>
   <source>Encrypted library: {name}</source>
   <translation>Verschlüsselte Bibliothek: {name}</translation>
  </message>
  <message>
   <source>Open library on a server</source>
   <translation>Bibliothek auf einem Server öffnen</translation>
  </message>
  <message>
   <source>Address, such as {url}</source>
   <translation>Adresse, z. B. {url}</translation>
  </message>
  <message>
   <source>Empty folder for the new library</source>
   <translation>Leerer Ordner für die neue Bibliothek</translation>
  </message>
  <message>
   <source>New encrypted library</source>
   <translation>Neue verschlüsselte Bibliothek</translation>
  </message>
  <message>
   <source>Empty folder for the backup</source>
   <translation>Leerer Ordner für die Sicherung</translation>
  </message>
  <message>
   <source>Folder of the backup</source>
   <translation>Ordner der Sicherung</translation>
  </message>
  <message>
   <source>Library whose cases are taken over</source>
   <translation>Bibliothek, deren Fälle übernommen werden</translation>
  </message>
  <message>
   <source>Import a case pack</source>
   <translation>Fallpaket importieren</translation>
  </message>
  <message>
   <source>Export a case pack</source>
   <translation>Fallpaket exportieren</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Empty folder for the restored library</source>
   <translation>Leerer Ordner für die wiederhergestellte Bibliothek</translation>
  </message>
  <message>
   <source>Case packs</source>
   <translation>Fallpakete</translation>
  </message>
  <message>
   <source>Case pack</source>
   <translation>Fallpaket</translation>
  </message>
  <message numerus="yes">
   <source>The {n} selected cases</source>
   <translation>
    <numerusform>Der ausgewählte Fall</numerusform>
    <numerusform>Die {n} ausgewählten Fälle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} similar cases</source>
   <translation>
    <numerusform>Der ähnliche Fall</numerusform>
    <numerusform>Die {n} ähnlichen Fälle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} starred cases</source>
   <translation>
    <numerusform>Der markierte Fall</numerusform>
    <numerusform>Die {n} markierten Fälle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All {n} cases</source>
   <translation>
    <numerusform>{n} Fall</numerusform>
    <numerusform>Alle {n} Fälle</numerusform>
   </translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Noch keine</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Nothing went wrong so far.</source>
   <translation>Bisher ist nichts schiefgegangen.</translation>
  </message>
  <message>
   <source>Reading the log</source>
   <translation>Protokoll wird gelesen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Neu lesen</translation>
  </message>
  <message>
   <source>Open ECG</source>
   <translation>EKG öffnen</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Diff.</source>
   <translation>Diff.</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>Gespeicherte Suchen</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>Diese Suche speichern</translation>
  </message>
  <message>
   <source>Name of the search</source>
   <translation>Name der Suche</translation>
  </message>
  <message>
   <source>Rename the search</source>
   <translation>Suche umbenennen</translation>
  </message>
  <message>
   <source>Forget these</source>
   <translation>Liste leeren</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suche</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Umbenennen …</translation>
  </message>
  <message>
   <source>Words and filters, asked with the ECG that is open.</source>
   <translation>Wörter und Filter, gesucht mit dem geöffneten EKG.</translation>
  </message>
  <message>
   <source>Recent ECGs</source>
   <translation>Zuletzt geöffnete EKGs</translation>
  </message>
  <message>
   <source>Recent libraries</source>
   <translation>Zuletzt geöffnete Bibliotheken</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Meldung schließen</translation>
  </message>
  <message>
   <source>One file with ECGs and reports, to hand to another library. Names of patients do not travel.</source>
   <translation>Eine Datei mit EKGs und Befunden zur Weitergabe an eine andere Bibliothek. Namen von Patienten reisen nicht mit.</translation>
  </message>
  <message>
   <source>under which the cases may be used</source>
   <translation>unter der die Fälle verwendet werden dürfen</translation>
  </message>
  <message>
   <source>where the cases are from</source>
   <translation>woher die Fälle stammen</translation>
  </message>
  <message>
   <source>none: anyone can read it</source>
   <translation>keine: jeder kann es lesen</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Fälle</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Provenance</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>of {pages}</source>
   <translation>von {pages}</translation>
  </message>
  <message>
   <source>Type a command</source>
   <translation>Befehl eingeben</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>Saved search</source>
   <translation>Gespeicherte Suche</translation>
  </message>
  <message>
   <source>Standard order</source>
   <translation>Standardfolge</translation>
  </message>
  <message>
   <source>Cabrera order</source>
   <translation>Cabrera-Folge</translation>
  </message>
  <message>
   <source>Average beats</source>
   <translation>Mittlere Schläge</translation>
  </message>
  <message>
   <source>{lead} alone</source>
   <translation>nur {lead}</translation>
  </message>
  <message>
   <source>Order of the leads</source>
   <translation>Reihenfolge der Ableitungen</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Time in the recording</source>
   <translation>Zeit in der Aufzeichnung</translation>
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation>Die beiden Passphrasen sind verschieden.</translation>
  </message>
  <message>
   <source>Take at least {least} characters; several words are easier to remember.</source>
   <translation>Nehmen Sie mindestens {least} Zeichen; mehrere Wörter merken sich leichter.</translation>
  </message>
  <message>
   <source>ECGs and reports are encrypted on the disk. The passphrase is stored nowhere: without it nobody can open the library again, nor its backups.</source>
   <translation>EKGs und Befunde liegen verschlüsselt auf dem Datenträger. Das Passwort wird nirgends gespeichert: Ohne es kann niemand die Bibliothek oder ihre Sicherungen wieder öffnen.</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>Eingabe anzeigen</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>Eingefügtes Bild</translation>
  </message>
  <message>
   <source>The clipboard holds no picture</source>
   <translation>Die Zwischenablage enthält kein Bild</translation>
  </message>
  <message>
   <source>Copy a picture or a file first.</source>
   <translation>Bitte zuerst ein Bild oder eine Datei kopieren.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Erscheinungsbild</translation>
  </message>
  <message>
   <source>Size of texts</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Cases to show</source>
   <translation>Anzahl gezeigter Fälle</translation>
  </message>
  <message>
   <source>Printer paper</source>
   <translation>Druckerpapier</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>US Letter</source>
   <translation>US Letter</translation>
  </message>
  <message>
   <source>Another language is spoken from the next start on.</source>
   <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Search by a part of this ECG</source>
   <translation>Mit einem Teil dieses EKGs suchen</translation>
  </message>
  <message>
   <source>From, seconds</source>
   <translation>Von, Sekunden</translation>
  </message>
  <message>
   <source>To, seconds</source>
   <translation>Bis, Sekunden</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Only these leads</source>
   <translation>Nur diese Ableitungen</translation>
  </message>
  <message>
   <source>Only this stretch</source>
   <translation>Nur dieser Abschnitt</translation>
  </message>
  <message>
   <source>German</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Englisch</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>Schwedisch</translation>
  </message>
  <message>
   <source>Report, {language}</source>
   <translation>Befund, {language}</translation>
  </message>
  <message>
   <source>Report of the chosen case</source>
   <translation>Befund des gewählten Falls</translation>
  </message>
  <message>
   <source>Report in English</source>
   <translation>Befund auf Englisch</translation>
  </message>
  <message>
   <source>Hold a ruler to the screen and move the slider until the line is 100 mm long.</source>
   <translation>Ein Lineal an den Bildschirm halten und den Schieber bewegen, bis die Linie 100 mm lang ist.</translation>
  </message>
  <message>
   <source>Measure this screen</source>
   <translation>Bildschirm vermessen</translation>
  </message>
  <message>
   <source>Length of 100 mm</source>
   <translation>Länge von 100 mm</translation>
  </message>
  <message>
   <source>Describe a finding, e.g. atrial fibrillation with left bundle branch block</source>
   <translation>Befund auf Englisch oder Deutsch, z. B. Vorhofflimmern mit Linksschenkelblock</translation>
  </message>
  <message>
   <source>Search in words</source>
   <translation>In Worten suchen</translation>
  </message>
  <message>
   <source>Weight of the words against the ECG</source>
   <translation>Gewicht der Wörter gegenüber dem EKG</translation>
  </message>
  <message>
   <source>ECG</source>
   <translation>EKG</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <source>Needs an ECG and words</source>
   <translation>Braucht ein EKG und Wörter</translation>
  </message>
  <message>
   <source>Report: {name}</source>
   <translation>Befund: {name}</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>undatiert</translation>
  </message>
  <message>
   <source>Two ECGs of one patient</source>
   <translation>Zwei EKGs eines Patienten</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message numerus="yes">
   <source>Library: {name}, {n} cases</source>
   <translation>
    <numerusform>Bibliothek: {name}, {n} Fall</numerusform>
    <numerusform>Bibliothek: {name}, {n} Fälle</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: {done} of {total}</source>
   <translation>{name}: {done} von {total}</translation>
  </message>
  <message>
   <source>Paper: {name}</source>
   <translation>Papier: {name}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Open ECG …</source>
   <translation>EKG öffnen …</translation>
  </message>
  <message>
   <source>Paste a picture of an ECG</source>
   <translation>Bild eines EKGs einfügen</translation>
  </message>
  <message>
   <source>Print report …</source>
   <translation>Bericht drucken …</translation>
  </message>
  <message>
   <source>Export report as PDF …</source>
   <translation>Bericht als PDF exportieren …</translation>
  </message>
  <message>
   <source>Export query as PDF, PNG, SVG …</source>
   <translation>Anfrage als PDF, PNG, SVG exportieren …</translation>
  </message>
  <message>
   <source>Export case as PDF, PNG, SVG …</source>
   <translation>Fall als PDF, PNG, SVG exportieren …</translation>
  </message>
  <message>
   <source>Export list of cases as CSV …</source>
   <translation>Fallliste als CSV exportieren …</translation>
  </message>
  <message>
   <source>Preferences …</source>
   <translation>Einstellungen …</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Edit report, tags, notes of the case …</source>
   <translation>Befund, Schlagwörter, Notizen des Falls bearbeiten …</translation>
  </message>
  <message>
   <source>Delete the case</source>
   <translation>Fall löschen</translation>
  </message>
  <message>
   <source>Open library …</source>
   <translation>Bibliothek öffnen …</translation>
  </message>
  <message>
   <source>Open library on a server …</source>
   <translation>Bibliothek auf einem Server öffnen …</translation>
  </message>
  <message>
   <source>New library …</source>
   <translation>Neue Bibliothek …</translation>
  </message>
  <message>
   <source>New encrypted library …</source>
   <translation>Neue verschlüsselte Bibliothek …</translation>
  </message>
  <message>
   <source>All cases …</source>
   <translation>Alle Fälle …</translation>
  </message>
  <message>
   <source>Import ECGs …</source>
   <translation>EKGs importieren …</translation>
  </message>
  <message>
   <source>Add this ECG with a report …</source>
   <translation>Dieses EKG mit Befund aufnehmen …</translation>
  </message>
  <message>
   <source>Import a case pack …</source>
   <translation>Fallpaket importieren …</translation>
  </message>
  <message>
   <source>Export a case pack …</source>
   <translation>Fallpaket exportieren …</translation>
  </message>
  <message>
   <source>Take over another library …</source>
   <translation>Andere Bibliothek übernehmen …</translation>
  </message>
  <message>
   <source>Back up …</source>
   <translation>Sichern …</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>Sicherung wiederherstellen …</translation>
  </message>
  <message>
   <source>Check the library</source>
   <translation>Bibliothek prüfen</translation>
  </message>
  <message>
   <source>Only these cases …</source>
   <translation>Nur diese Fälle …</translation>
  </message>
  <message>
   <source>More like the chosen case</source>
   <translation>Mehr wie der gewählte Fall</translation>
  </message>
  <message>
   <source>Mark a part to search by</source>
   <translation>Teil für die Suche markieren</translation>
  </message>
  <message>
   <source>Search by leads and stretch …</source>
   <translation>Nach Ableitungen und Abschnitt suchen …</translation>
  </message>
  <message>
   <source>Search by the whole ECG</source>
   <translation>Mit dem ganzen EKG suchen</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Vor</translation>
  </message>
  <message>
   <source>Save this search …</source>
   <translation>Diese Suche speichern …</translation>
  </message>
  <message>
   <source>Manage saved searches …</source>
   <translation>Gespeicherte Suchen verwalten …</translation>
  </message>
  <message>
   <source>Stop searching</source>
   <translation>Suche anhalten</translation>
  </message>
  <message>
   <source>Why this case</source>
   <translation>Warum dieser Fall</translation>
  </message>
  <message>
   <source>Other ECGs of this patient</source>
   <translation>Weitere EKGs dieses Patienten</translation>
  </message>
  <message>
   <source>Star the case</source>
   <translation>Fall mit Stern markieren</translation>
  </message>
  <message>
   <source>Next case</source>
   <translation>Nächster Fall</translation>
  </message>
  <message>
   <source>Previous case</source>
   <translation>Voriger Fall</translation>
  </message>
  <message>
   <source>Compare beat by beat</source>
   <translation>Schlag für Schlag vergleichen</translation>
  </message>
  <message>
   <source>Four cases beside the query</source>
   <translation>Vier Fälle neben der Anfrage</translation>
  </message>
  <message>
   <source>Keep the case for grid and report</source>
   <translation>Fall für Raster und Bericht behalten</translation>
  </message>
  <message>
   <source>Beside its patient's other ECG</source>
   <translation>Neben dem anderen EKG desselben Patienten</translation>
  </message>
  <message>
   <source>Query beside another ECG …</source>
   <translation>Anfrage neben einem anderen EKG …</translation>
  </message>
  <message>
   <source>Bar with the paper's settings</source>
   <translation>Leiste mit den Einstellungen des Papiers</translation>
  </message>
  <message>
   <source>Whole paper</source>
   <translation>Ganzes Papier</translation>
  </message>
  <message>
   <source>True size</source>
   <translation>Wahre Größe</translation>
  </message>
  <message>
   <source>Measure this screen with a ruler …</source>
   <translation>Bildschirm mit dem Lineal vermessen …</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <source>Calipers</source>
   <translation>Zirkel</translation>
  </message>
  <message>
   <source>March out the last caliper</source>
   <translation>Letzten Zirkel abtragen</translation>
  </message>
  <message>
   <source>Undo caliper</source>
   <translation>Zirkel zurücknehmen</translation>
  </message>
  <message>
   <source>Remove all calipers</source>
   <translation>Alle Zirkel entfernen</translation>
  </message>
  <message>
   <source>One lead of the query in detail …</source>
   <translation>Eine Ableitung der Anfrage im Detail …</translation>
  </message>
  <message>
   <source>What the encoder sees, large</source>
   <translation>Was der Encoder sieht, groß</translation>
  </message>
  <message>
   <source>Mark P, QRS and T</source>
   <translation>P, QRS und T markieren</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>Befehlspalette</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>Erste Schritte</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Hell oder dunkel</translation>
  </message>
  <message>
   <source>Log …</source>
   <translation>Protokoll …</translation>
  </message>
  <message>
   <source>Similar past cases for a clinician's reading. Not a diagnosis, not a medical device.</source>
   <translation>Ähnliche frühere Fälle zur ärztlichen Beurteilung. Keine Diagnose, kein Medizinprodukt.</translation>
  </message>
  <message>
   <source>SYNTHETIC</source>
   <translation>SYNTHETISCH</translation>
  </message>
  <message>
   <source>Computed, not recorded from a patient</source>
   <translation>Berechnet, nicht an einem Patienten aufgezeichnet</translation>
  </message>
  <message>
   <source>matters: flattened, the case is less similar (occlusion)</source>
   <translation>zählt: geglättet wird der Fall unähnlicher (Okklusion)</translation>
  </message>
  <message>
   <source>Drop an ECG here, or press Ctrl+O</source>
   <translation>EKG hierher ziehen oder Strg+O drücken</translation>
  </message>
  <message>
   <source>The chosen case appears here</source>
   <translation>Der gewählte Fall erscheint hier</translation>
  </message>
  <message>
   <source>No report is stored with this case.</source>
   <translation>Zu diesem Fall ist kein Befund gespeichert.</translation>
  </message>
  <message>
   <source>What the {count} nearest were called  / all</source>
   <translation>Befunde der {count} nächsten  / alle</translation>
  </message>
  <message>
   <source>The {count} nearest  / all</source>
   <translation>Die {count} nächsten  / alle</translation>
  </message>
  <message>
   <source>Agreement among them: {share}</source>
   <translation>Übereinstimmung unter ihnen: {share}</translation>
  </message>
  <message>
   <source>Agreement: {share}</source>
   <translation>Übereinstimmung: {share}</translation>
  </message>
  <message>
   <source>{name}: stated in {count} of the nearest cases, weighted share {share} (95 % interval {low}-{high}); in the whole library {base}</source>
   <translation>{name}: in {count} der nächsten Fälle genannt, gewichteter Anteil {share} (95-%-Intervall {low}-{high}); in der ganzen Bibliothek {base}</translation>
  </message>
  <message>
   <source>age and sex unknown</source>
   <translation>Alter und Geschlecht unbekannt</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Alle speichern</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Ja</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>Ja, &amp;alle</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Nein</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>N&amp;ein, keine</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Ignorieren</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Anwenden</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Standardwerte</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Entf</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Aufwärts</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Abwärts</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>Bild aufwärts</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>Bild abwärts</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Strg</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Umschalt</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
 </context>
 <context>
  <name>QTabBar</name>
  <message>
   <source>Scroll Left</source>
   <translation>Nach links blättern</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Nach rechts blättern</translation>
  </message>
 </context>
 <context>
  <name>QWizard</name>
  <message>
   <source>&lt; &amp;Back</source>
   <translation>&lt; &amp;Zurück</translation>
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Fertigstellen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Weiter</translation>
  </message>
  <message>
   <source>&amp;Next &gt;</source>
   <translation>&amp;Weiter &gt;</translation>
  </message>
  <message>
   <source>Commit</source>
   <translation>Ausführen</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Go Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
 </context>
</TS>
