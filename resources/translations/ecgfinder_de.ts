<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
 <context>
  <name>ecgfinder</name>
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
  <message numerus="yes">
   <source>tag “{name}” on {n} case(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>removal of tag “{name}” from {n} case(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Loading the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>edit of a case</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>deletion of {n} case(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation type="unfinished" />
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
   <source>, {seconds} s left</source>
   <translation>, noch {seconds} s</translation>
  </message>
  <message>
   <source>{done} of {total} records, {pace}/s</source>
   <translation>{done} von {total} Aufzeichnungen, {pace}/s</translation>
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{pace}/s, {left} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong inside the program.</source>
   <translation type="unfinished" />
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
   <source>The ECG was added to the library.</source>
   <translation>Das EKG wurde in die Bibliothek aufgenommen.</translation>
  </message>
  <message>
   <source>Written to {path}</source>
   <translation>Gespeichert in {path}</translation>
  </message>
  <message>
   <source>Stopped. What was taken over stays.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} case(s) were checked.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Checking the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backing up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restoring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the case pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the case pack</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} case(s) are backed up in {folder}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} case(s) were restored into {folder}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} case(s) were written to {path}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} problem(s) were found.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>All is well.</source>
   <translation type="unfinished" />
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
   <source>Something went wrong inside the program ({kind}).</source>
   <translation>Im Programm ist ein Fehler aufgetreten ({kind}).</translation>
  </message>
  <message>
   <source>Shows the past ECGs most similar to a new one, with their reports. It works on this computer alone; nothing is sent anywhere.</source>
   <translation>Zeigt zu einem neuen EKG die ähnlichsten früheren mit ihren Befunden. Das Programm arbeitet allein auf diesem Rechner; nichts wird irgendwohin gesendet.</translation>
  </message>
  <message>
   <source>Apache License 2.0. Uses Qt (LGPL 3), ONNX Runtime, hnswlib, SQLite, NumPy and SciPy. The font is Inter (OFL 1.1).</source>
   <translation>Apache-Lizenz 2.0. Verwendet Qt (LGPL 3), ONNX Runtime, hnswlib, SQLite, NumPy und SciPy. Die Schrift ist Inter (OFL 1.1).</translation>
  </message>
  <message>
   <source>About ecgfinder</source>
   <translation>Über ecgfinder</translation>
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
   <source>The patient's name is not stored.</source>
   <translation>Der Name des Patienten wird nicht gespeichert.</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>Words in the report</source>
   <translation>Wörter im Befund</translation>
  </message>
  <message>
   <source>Search with this ECG</source>
   <translation>Mit diesem EKG suchen</translation>
  </message>
  <message>
   <source>Delete …</source>
   <translation>Löschen …</translation>
  </message>
  <message>
   <source>Cases of the library</source>
   <translation>Fälle der Bibliothek</translation>
  </message>
  <message numerus="yes">
   <source>Delete {n} cases with their reports? This cannot be undone.</source>
   <translation>
    <numerusform>{n} Fall mit seinem Befund löschen? Das lässt sich nicht rückgängig machen.</numerusform>
    <numerusform>{n} Fälle mit ihren Befunden löschen? Das lässt sich nicht rückgängig machen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
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
  <message numerus="yes">
   <source>{n} cases</source>
   <translation>
    <numerusform>{n} Fall</numerusform>
    <numerusform>{n} Fälle</numerusform>
   </translation>
  </message>
  <message>
   <source>Open an ECG or type what you look for;
the most similar past cases appear here.</source>
   <translation>Ein EKG öffnen oder eingeben, was gesucht wird;
hier erscheinen die ähnlichsten früheren Fälle.</translation>
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
   <source>No beats to average</source>
   <translation>Keine Schläge zum Mitteln</translation>
  </message>
  <message>
   <source>average beats, low-passed at 40 Hz</source>
   <translation>mittlere Schläge, Tiefpass 40 Hz</translation>
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
   <source>Drag a corner that lies wrong; click a lead to see its trace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recovered ECG appears here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have compared the traces with the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use and search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Digitise {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture of the ECG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recovered ECG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click along the trace of {lead}; Enter ends, Backspace takes back, Esc gives up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Digitising …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing could be recovered: see what was found, then correct and run again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsure: compare before it is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as WFDB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as WFDB …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture or traces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left: only the picture. Right: only the traces.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dots per inch of the scan: needed where the paper has no grid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PAGE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PAPER</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>WHAT WAS FOUND</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LEADS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>⟲ Turn left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>⟳ Turn right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Traces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not found: {leads}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for grid and traces …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not recorded: {leads}.</source>
   <translation>Nicht aufgezeichnet: {leads}.</translation>
  </message>
  <message>
   <source>lead-time (the shipped encoder's)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leads down, ten seconds across, voltage as colour</source>
   <translation>Ableitungen untereinander, zehn Sekunden quer, Spannung als Farbe</translation>
  </message>
  <message>
   <source>Simple plot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One beat of each lead, drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gramian angular field (GAF)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One beat of each lead: cosine of the sum of two angles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Markov transition field (MTF)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One beat of each lead: how likely its levels follow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recurrence plot (RP)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One beat of each lead: distances between its samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MTF and GAF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One beat of each lead, a colour an encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GAF and RP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RP and MTF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All in one field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The beats of all leads as one series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grid of all three</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One beat of each lead: MTF red, RP green, GAF blue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the encoder sees</source>
   <translation>Was der Encoder sieht</translation>
  </message>
  <message>
   <source>WHAT THE ENCODER SEES</source>
   <translation>WAS DER ENCODER SIEHT</translation>
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
   <source>{name} any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Age {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this condition away</source>
   <translation>Diese Bedingung entfernen</translation>
  </message>
  <message>
   <source>Only these cases</source>
   <translation>Nur diese Fälle</translation>
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
   <source>Age, years</source>
   <translation>Alter, Jahre</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Befundaussage</translation>
  </message>
  <message>
   <source>report: {words}</source>
   <translation>Befund: {words}</translation>
  </message>
  <message>
   <source>from</source>
   <translation>von</translation>
  </message>
  <message>
   <source>to</source>
   <translation>bis</translation>
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
   <source>A PTB-XL folder, a folder or files of ECGs, or a CSV manifest. Names and numbers of patients are left out. What is imported stays when you stop; importing again goes on from there.</source>
   <translation>Ein PTB-XL-Ordner, ein Ordner oder Dateien mit EKGs oder eine CSV-Liste. Namen und Nummern der Patienten werden weggelassen. Was importiert ist, bleibt beim Anhalten erhalten; ein erneuter Import macht dort weiter.</translation>
  </message>
  <message>
   <source>Import into the library</source>
   <translation>In die Bibliothek importieren</translation>
  </message>
  <message>
   <source>Only try: read everything, write nothing</source>
   <translation>Nur probieren: alles lesen, nichts schreiben</translation>
  </message>
  <message>
   <source>Records that cannot be imported are listed here with the reason.</source>
   <translation>Was sich nicht importieren lässt, steht hier mit dem Grund.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
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
   <source>Add folder …</source>
   <translation>Ordner hinzufügen …</translation>
  </message>
  <message>
   <source>Add files …</source>
   <translation>Dateien hinzufügen …</translation>
  </message>
  <message>
   <source>Beginning …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
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
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Mouse on the paper</source>
   <translation>Maus auf dem Papier</translation>
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
   <source>Case 1 to 9</source>
   <translation>Fall 1 bis 9</translation>
  </message>
  <message>
   <source>{height} mV peak to peak</source>
   <translation>{height} mV Spitze-Spitze</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>nichts bekannt</translation>
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
   <source>sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fair: compare with the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unsure: compare with the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use lead {lead}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confidence in lead {lead}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undraw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow the trace of {lead} by itself again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw the trace of {lead} by hand, point by point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open library</source>
   <translation>Bibliothek öffnen</translation>
  </message>
  <message>
   <source>Open encrypted library</source>
   <translation>Verschlüsselte Bibliothek öffnen</translation>
  </message>
  <message>
   <source>Empty folder for the new library</source>
   <translation>Leerer Ordner für die neue Bibliothek</translation>
  </message>
  <message>
   <source>Empty folder for the backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of the backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library whose cases are taken over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a case pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export a case pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Encrypted library</source>
   <translation>Verschlüsselte Bibliothek</translation>
  </message>
  <message>
   <source>Empty folder for the restored library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case packs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case pack</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The {n} selected case(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} similar case(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} starred case(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>All {n} case(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Noch keine</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Fall</translation>
  </message>
  <message>
   <source>Open ECG</source>
   <translation>EKG öffnen</translation>
  </message>
  <message>
   <source>Recent ECGs</source>
   <translation>Zuletzt geöffnete EKGs</translation>
  </message>
  <message numerus="yes">
   <source>Library: {name}, {n} cases</source>
   <translation>
    <numerusform>Bibliothek: {name}, {n} Fall</numerusform>
    <numerusform>Bibliothek: {name}, {n} Fälle</numerusform>
   </translation>
  </message>
  <message>
   <source>Forget these</source>
   <translation>Liste leeren</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>Messwerte</translation>
  </message>
  <message>
   <source>Diff.</source>
   <translation>Diff.</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Meldung schließen</translation>
  </message>
  <message>
   <source>One file with ECGs and reports, to hand to another library. Names of patients do not travel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>under which the cases may be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>where the cases are from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none: anyone can read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cases</source>
   <translation>Fälle</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Provenance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of {pages}</source>
   <translation type="unfinished" />
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
   <source>Open library …</source>
   <translation>Bibliothek öffnen …</translation>
  </message>
  <message>
   <source>Open encrypted library …</source>
   <translation>Verschlüsselte Bibliothek öffnen …</translation>
  </message>
  <message>
   <source>All cases …</source>
   <translation>Alle Fälle …</translation>
  </message>
  <message>
   <source>New library …</source>
   <translation>Neue Bibliothek …</translation>
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
   <source>Search</source>
   <translation>Suche</translation>
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
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Vor</translation>
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
   <source>Light or dark</source>
   <translation>Hell oder dunkel</translation>
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
   <source>Orange: flattened, it makes the case less similar (occlusion)</source>
   <translation>Orange: geglättet wird der Fall weniger ähnlich (Okklusion)</translation>
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
