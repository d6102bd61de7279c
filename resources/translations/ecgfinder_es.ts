<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
 <context>
  <name>ecgfinder</name>
  <message>
   <source>Age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, {seconds} s left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {total} records, {pace}/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{added} could be added, {known} already there, {rejected} rejected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{added} added, {known} already there, {rejected} rejected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The import was stopped; importing again goes on from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>similarity {score} ({distance})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Query</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case {rank}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Similar past cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The ECG was added to the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written to {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clinic pink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Monochrome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour-blind safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rate /min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PR ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>QRS ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>QT ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>QTc Bazett</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fridericia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>QRS axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{age} y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}, continued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong inside the program ({kind}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shows the past ECGs most similar to a new one, with their reports. It works on this computer alone; nothing is sent anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apache License 2.0. Uses Qt (LGPL 3), ONNX Runtime, hnswlib, SQLite, NumPy and SciPy. The font is Inter (OFL 1.1).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About ecgfinder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened is written in
{path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unexpected error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add this ECG to the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report, in English or German</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A statement, then Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The patient's name is not stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words in the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search with this ECG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cases of the library</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Delete {n} cases with their reports? This cannot be undone.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>any sex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>female</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>male</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} cases</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Open an ECG or type what you look for;
the most similar past cases appear here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Searching …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No case in this library answers. Loosen the filters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} in {ms} ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Similar cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No beats to average</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>average beats, low-passed at 40 Hz</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Average beats of query and case, one over the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AVERAGE BEATS, ALIGNED ON R</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not recorded: {leads}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the encoder sees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leads down, ten seconds across, voltage as colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the nearest cases were called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export ECG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{low}-{high} y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from {low} y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>up to {high} y</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only these cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>any statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>words that the report must contain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Age, years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>report: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only cases:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> or </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A PTB-XL folder, a folder or files of ECGs, or a CSV manifest. Names and numbers of patients are left out. What is imported stays when you stop; importing again goes on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import into the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only try: read everything, write nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records that cannot be imported are listed here with the reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of ECGs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ECG files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add folder …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add files …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wheel or pinch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>zoom at the pointer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>move the paper, or measure with the calipers on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shift + wheel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>move sideways</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Double click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whole paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mouse on the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case 1 to 9</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{height} mV peak to peak</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One lead in detail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open ECG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent ECGs</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Library: {name}, {n} cases</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Open library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open encrypted library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty folder for the new library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>WHAT THE ENCODER SEES</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measurements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Diff.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standard order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cabrera order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order of the leads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time in the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cases to show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printer paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>US Letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another language is spoken from the next start on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>German</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Swedish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report, {language}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report of the chosen case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report in English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold a ruler to the screen and move the slider until the line is 100 mm long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure this screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length of 100 mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Describe a finding, e.g. atrial fibrillation with left bundle branch block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight of the words against the ECG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ECG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs an ECG and words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open ECG …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print report …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export report as PDF …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export query as PDF, PNG, SVG …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export case as PDF, PNG, SVG …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export list of cases as CSV …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferences …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open library …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open encrypted library …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All cases …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New library …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import ECGs …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add this ECG with a report …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only these cases …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More like the chosen case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop searching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why this case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other ECGs of this patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Star the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare beat by beat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure this screen with a ruler …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calipers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>March out the last caliper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo caliper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove all calipers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One lead of the query in detail …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark P, QRS and T</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Command palette</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light or dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Similar past cases for a clinician's reading. Not a diagnosis, not a medical device.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SYNTHETIC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Computed, not recorded from a patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Orange: flattened, it makes the case less similar (occlusion)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop an ECG here, or press Ctrl+O</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chosen case appears here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No report is stored with this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the {count} nearest were called  / all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: stated in {count} of the nearest cases, weighted share {share} (95 % interval {low}-{high}); in the whole library {base}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>age and sex unknown</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ignore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QWizard</name>
  <message>
   <source>&lt; &amp;Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next &gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
