<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
 <context>
  <name>ecgfinder</name>
  <message>
   <source>Age</source>
   <translation>Edad</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Sexo</translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>Enunciados</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Registrado</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fuente</translation>
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
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking why</source>
   <translation>Buscando el porqué</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Importación</translation>
  </message>
  <message>
   <source>, {seconds} s left</source>
   <translation>, quedan {seconds} s</translation>
  </message>
  <message>
   <source>{done} of {total} records, {pace}/s</source>
   <translation>{done} de {total} registros, {pace}/s</translation>
  </message>
  <message>
   <source>{added} could be added, {known} already there, {rejected} rejected.</source>
   <translation>{added} se podrían añadir, {known} ya presentes, {rejected} rechazados.</translation>
  </message>
  <message>
   <source>{added} added, {known} already there, {rejected} rejected.</source>
   <translation>{added} añadidos, {known} ya presentes, {rejected} rechazados.</translation>
  </message>
  <message>
   <source>The import was stopped; importing again goes on from here.</source>
   <translation>La importación se detuvo; al importar de nuevo continúa desde aquí.</translation>
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
   <translation>similitud {score} ({distance})</translation>
  </message>
  <message>
   <source>Query</source>
   <translation>Consulta</translation>
  </message>
  <message>
   <source>Case {rank}</source>
   <translation>Caso {rank}</translation>
  </message>
  <message>
   <source>Similar past cases</source>
   <translation>Casos previos similares</translation>
  </message>
  <message>
   <source>The ECG was added to the library.</source>
   <translation>El ECG se añadió a la biblioteca.</translation>
  </message>
  <message>
   <source>Written to {path}</source>
   <translation>Escrito en {path}</translation>
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
   <translation>Rosa clínico</translation>
  </message>
  <message>
   <source>Monochrome</source>
   <translation>Monocromo</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Colour-blind safe</source>
   <translation>Apto para daltónicos</translation>
  </message>
  <message>
   <source>Rate /min</source>
   <translation>FC /min</translation>
  </message>
  <message>
   <source>PR ms</source>
   <translation>PR ms</translation>
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
   <translation>Eje QRS</translation>
  </message>
  <message>
   <source>{age} y</source>
   <translation>{age} a</translation>
  </message>
  <message>
   <source>{title}, continued</source>
   <translation>{title}, continuación</translation>
  </message>
  <message>
   <source>Something went wrong inside the program ({kind}).</source>
   <translation>Se produjo un fallo dentro del programa ({kind}).</translation>
  </message>
  <message>
   <source>Shows the past ECGs most similar to a new one, with their reports. It works on this computer alone; nothing is sent anywhere.</source>
   <translation>Muestra los ECG previos más parecidos a uno nuevo, con sus informes. Funciona solo en este ordenador; no se envía nada.</translation>
  </message>
  <message>
   <source>Apache License 2.0. Uses Qt (LGPL 3), ONNX Runtime, hnswlib, SQLite, NumPy and SciPy. The font is Inter (OFL 1.1).</source>
   <translation>Licencia Apache 2.0. Utiliza Qt (LGPL 3), ONNX Runtime, hnswlib, SQLite, NumPy y SciPy. La fuente es Inter (OFL 1.1).</translation>
  </message>
  <message>
   <source>About ecgfinder</source>
   <translation>Acerca de ecgfinder</translation>
  </message>
  <message>
   <source>What happened is written in
{path}</source>
   <translation>Lo ocurrido está escrito en
{path}</translation>
  </message>
  <message>
   <source>Unexpected error</source>
   <translation>Error inesperado</translation>
  </message>
  <message>
   <source>Add this ECG to the library</source>
   <translation>Añadir este ECG a la biblioteca</translation>
  </message>
  <message>
   <source>The report, in English or German</source>
   <translation>El informe, en inglés o alemán</translation>
  </message>
  <message>
   <source>A statement, then Enter</source>
   <translation>Un enunciado y luego Intro</translation>
  </message>
  <message>
   <source>The patient's name is not stored.</source>
   <translation>El nombre del paciente no se guarda.</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <source>Words in the report</source>
   <translation>Palabras del informe</translation>
  </message>
  <message>
   <source>Search with this ECG</source>
   <translation>Buscar con este ECG</translation>
  </message>
  <message>
   <source>Delete …</source>
   <translation>Eliminar …</translation>
  </message>
  <message>
   <source>Cases of the library</source>
   <translation>Casos de la biblioteca</translation>
  </message>
  <message numerus="yes">
   <source>Delete {n} cases with their reports? This cannot be undone.</source>
   <translation>
    <numerusform>¿Eliminar {n} caso con su informe? No se puede deshacer.</numerusform>
    <numerusform>¿Eliminar {n} casos con sus informes? No se puede deshacer.</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>any sex</source>
   <translation>cualquier sexo</translation>
  </message>
  <message>
   <source>female</source>
   <translation>mujer</translation>
  </message>
  <message>
   <source>male</source>
   <translation>hombre</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases</source>
   <translation>
    <numerusform>{n} caso</numerusform>
    <numerusform>{n} casos</numerusform>
   </translation>
  </message>
  <message>
   <source>Open an ECG or type what you look for;
the most similar past cases appear here.</source>
   <translation>Abra un ECG o escriba lo que busca;
aquí aparecen los casos previos más parecidos.</translation>
  </message>
  <message>
   <source>Searching …</source>
   <translation>Buscando …</translation>
  </message>
  <message>
   <source>No case in this library answers. Loosen the filters.</source>
   <translation>Ningún caso de esta biblioteca responde. Afloje los filtros.</translation>
  </message>
  <message>
   <source>{count} in {ms} ms</source>
   <translation>{count} en {ms} ms</translation>
  </message>
  <message>
   <source>Similar cases</source>
   <translation>Casos similares</translation>
  </message>
  <message>
   <source>No beats to average</source>
   <translation>No hay latidos que promediar</translation>
  </message>
  <message>
   <source>average beats, low-passed at 40 Hz</source>
   <translation>latidos promedio, paso bajo a 40 Hz</translation>
  </message>
  <message>
   <source>Average beats of query and case, one over the other</source>
   <translation>Latidos promedio de la consulta y del caso, superpuestos</translation>
  </message>
  <message>
   <source>AVERAGE BEATS, ALIGNED ON R</source>
   <translation>LATIDOS PROMEDIO, ALINEADOS EN R</translation>
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
   <translation>Detener</translation>
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
   <translation>Cancelar</translation>
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
   <translation>Velocidad del papel</translation>
  </message>
  <message>
   <source>Gain</source>
   <translation>Ganancia</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Disposición</translation>
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
   <translation>Sin registrar: {leads}.</translation>
  </message>
  <message>
   <source>lead-time (the shipped encoder's)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leads down, ten seconds across, voltage as colour</source>
   <translation>Derivaciones en vertical, diez segundos en horizontal, voltaje como color</translation>
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
   <translation>Lo que ve el codificador</translation>
  </message>
  <message>
   <source>WHAT THE ENCODER SEES</source>
   <translation>LO QUE VE EL CODIFICADOR</translation>
  </message>
  <message>
   <source>What the nearest cases were called</source>
   <translation>Cómo se informaron los casos más próximos</translation>
  </message>
  <message>
   <source>Export ECG</source>
   <translation>Exportar ECG</translation>
  </message>
  <message>
   <source>Export report</source>
   <translation>Exportar informe</translation>
  </message>
  <message>
   <source>Export cases</source>
   <translation>Exportar casos</translation>
  </message>
  <message>
   <source>{low}-{high} y</source>
   <translation>{low}-{high} a</translation>
  </message>
  <message>
   <source>from {low} y</source>
   <translation>desde {low} a</translation>
  </message>
  <message>
   <source>up to {high} y</source>
   <translation>hasta {high} a</translation>
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
   <translation>Quitar esta condición</translation>
  </message>
  <message>
   <source>Only these cases</source>
   <translation>Solo estos casos</translation>
  </message>
  <message>
   <source>any statement</source>
   <translation>cualquier enunciado</translation>
  </message>
  <message>
   <source>words that the report must contain</source>
   <translation>palabras que debe contener el informe</translation>
  </message>
  <message>
   <source>Age, years</source>
   <translation>Edad, años</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Enunciado</translation>
  </message>
  <message>
   <source>report: {words}</source>
   <translation>informe: {words}</translation>
  </message>
  <message>
   <source>from</source>
   <translation>de</translation>
  </message>
  <message>
   <source>to</source>
   <translation>a</translation>
  </message>
  <message>
   <source>Only cases:</source>
   <translation>Solo casos:</translation>
  </message>
  <message>
   <source> or </source>
   <translation> o </translation>
  </message>
  <message>
   <source>A PTB-XL folder, a folder or files of ECGs, or a CSV manifest. Names and numbers of patients are left out. What is imported stays when you stop; importing again goes on from there.</source>
   <translation>Una carpeta PTB-XL, una carpeta o archivos de ECG, o un manifiesto CSV. Se omiten los nombres y números de los pacientes. Lo importado se conserva al detener; al importar de nuevo se continúa desde ahí.</translation>
  </message>
  <message>
   <source>Import into the library</source>
   <translation>Importar a la biblioteca</translation>
  </message>
  <message>
   <source>Only try: read everything, write nothing</source>
   <translation>Solo probar: leer todo, no escribir nada</translation>
  </message>
  <message>
   <source>Records that cannot be imported are listed here with the reason.</source>
   <translation>Aquí figuran los registros que no se pueden importar, con el motivo.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Folder of ECGs</source>
   <translation>Carpeta de ECG</translation>
  </message>
  <message>
   <source>ECG files</source>
   <translation>Archivos de ECG</translation>
  </message>
  <message>
   <source>Add folder …</source>
   <translation>Añadir carpeta …</translation>
  </message>
  <message>
   <source>Add files …</source>
   <translation>Añadir archivos …</translation>
  </message>
  <message>
   <source>Beginning …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
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
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wheel or pinch</source>
   <translation>Rueda o pellizco</translation>
  </message>
  <message>
   <source>zoom at the pointer</source>
   <translation>ampliar en el puntero</translation>
  </message>
  <message>
   <source>Drag</source>
   <translation>Arrastrar</translation>
  </message>
  <message>
   <source>move the paper, or measure with the calipers on</source>
   <translation>mover el papel, o medir con el compás</translation>
  </message>
  <message>
   <source>Shift + wheel</source>
   <translation>Mayús + rueda</translation>
  </message>
  <message>
   <source>move sideways</source>
   <translation>mover a los lados</translation>
  </message>
  <message>
   <source>Double click</source>
   <translation>Doble clic</translation>
  </message>
  <message>
   <source>whole paper</source>
   <translation>papel entero</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Mouse on the paper</source>
   <translation>Ratón sobre el papel</translation>
  </message>
  <message>
   <source>Type a command</source>
   <translation>Escriba una orden</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Orden</translation>
  </message>
  <message>
   <source>Case 1 to 9</source>
   <translation>Caso 1 a 9</translation>
  </message>
  <message>
   <source>{height} mV peak to peak</source>
   <translation>{height} mV pico a pico</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>nada conocido</translation>
  </message>
  <message>
   <source>One lead in detail</source>
   <translation>Una derivación en detalle</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Derivación</translation>
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
   <translation>Abrir biblioteca</translation>
  </message>
  <message>
   <source>Open encrypted library</source>
   <translation>Abrir biblioteca cifrada</translation>
  </message>
  <message>
   <source>Empty folder for the new library</source>
   <translation>Carpeta vacía para la biblioteca nueva</translation>
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
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Encrypted library</source>
   <translation>Biblioteca cifrada</translation>
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
   <translation>Ninguno todavía</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Caso</translation>
  </message>
  <message>
   <source>Open ECG</source>
   <translation>Abrir ECG</translation>
  </message>
  <message>
   <source>Recent ECGs</source>
   <translation>ECG recientes</translation>
  </message>
  <message numerus="yes">
   <source>Library: {name}, {n} cases</source>
   <translation>
    <numerusform>Biblioteca: {name}, {n} caso</numerusform>
    <numerusform>Biblioteca: {name}, {n} casos</numerusform>
   </translation>
  </message>
  <message>
   <source>Forget these</source>
   <translation>Olvidar estos</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>Mediciones</translation>
  </message>
  <message>
   <source>Diff.</source>
   <translation>Dif.</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Cerrar el mensaje</translation>
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
   <translation>Casos</translation>
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
   <translation>Orden estándar</translation>
  </message>
  <message>
   <source>Cabrera order</source>
   <translation>Orden de Cabrera</translation>
  </message>
  <message>
   <source>Order of the leads</source>
   <translation>Orden de las derivaciones</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtro</translation>
  </message>
  <message>
   <source>Time in the recording</source>
   <translation>Tiempo en el registro</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>Size of texts</source>
   <translation>Tamaño de los textos</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Cases to show</source>
   <translation>Casos que mostrar</translation>
  </message>
  <message>
   <source>Printer paper</source>
   <translation>Papel de impresora</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
  <message>
   <source>US Letter</source>
   <translation>Carta (EE. UU.)</translation>
  </message>
  <message>
   <source>Another language is spoken from the next start on.</source>
   <translation>El cambio de idioma se aplica en el próximo inicio.</translation>
  </message>
  <message>
   <source>German</source>
   <translation>alemán</translation>
  </message>
  <message>
   <source>English</source>
   <translation>inglés</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>sueco</translation>
  </message>
  <message>
   <source>Report, {language}</source>
   <translation>Informe, {language}</translation>
  </message>
  <message>
   <source>Report of the chosen case</source>
   <translation>Informe del caso elegido</translation>
  </message>
  <message>
   <source>Report in English</source>
   <translation>Informe en inglés</translation>
  </message>
  <message>
   <source>Hold a ruler to the screen and move the slider until the line is 100 mm long.</source>
   <translation>Apoye una regla en la pantalla y mueva el control hasta que la línea mida 100 mm.</translation>
  </message>
  <message>
   <source>Measure this screen</source>
   <translation>Medir esta pantalla</translation>
  </message>
  <message>
   <source>Length of 100 mm</source>
   <translation>Longitud de 100 mm</translation>
  </message>
  <message>
   <source>Describe a finding, e.g. atrial fibrillation with left bundle branch block</source>
   <translation>Describa un hallazgo en inglés, p. ej. atrial fibrillation with left bundle branch block</translation>
  </message>
  <message>
   <source>Search in words</source>
   <translation>Buscar con palabras</translation>
  </message>
  <message>
   <source>Weight of the words against the ECG</source>
   <translation>Peso de las palabras frente al ECG</translation>
  </message>
  <message>
   <source>ECG</source>
   <translation>ECG</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Palabras</translation>
  </message>
  <message>
   <source>Needs an ECG and words</source>
   <translation>Requiere un ECG y palabras</translation>
  </message>
  <message>
   <source>{name}: {done} of {total}</source>
   <translation>{name}: {done} de {total}</translation>
  </message>
  <message>
   <source>Paper: {name}</source>
   <translation>Papel: {name}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Open ECG …</source>
   <translation>Abrir ECG …</translation>
  </message>
  <message>
   <source>Print report …</source>
   <translation>Imprimir informe …</translation>
  </message>
  <message>
   <source>Export report as PDF …</source>
   <translation>Exportar el informe como PDF …</translation>
  </message>
  <message>
   <source>Export query as PDF, PNG, SVG …</source>
   <translation>Exportar la consulta como PDF, PNG, SVG …</translation>
  </message>
  <message>
   <source>Export case as PDF, PNG, SVG …</source>
   <translation>Exportar el caso como PDF, PNG, SVG …</translation>
  </message>
  <message>
   <source>Export list of cases as CSV …</source>
   <translation>Exportar la lista de casos como CSV …</translation>
  </message>
  <message>
   <source>Preferences …</source>
   <translation>Preferencias …</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Open library …</source>
   <translation>Abrir biblioteca …</translation>
  </message>
  <message>
   <source>Open encrypted library …</source>
   <translation>Abrir biblioteca cifrada …</translation>
  </message>
  <message>
   <source>All cases …</source>
   <translation>Todos los casos …</translation>
  </message>
  <message>
   <source>New library …</source>
   <translation>Biblioteca nueva …</translation>
  </message>
  <message>
   <source>Import ECGs …</source>
   <translation>Importar ECG …</translation>
  </message>
  <message>
   <source>Add this ECG with a report …</source>
   <translation>Añadir este ECG con un informe …</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Only these cases …</source>
   <translation>Solo estos casos …</translation>
  </message>
  <message>
   <source>More like the chosen case</source>
   <translation>Más como el caso elegido</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Adelante</translation>
  </message>
  <message>
   <source>Stop searching</source>
   <translation>Detener la búsqueda</translation>
  </message>
  <message>
   <source>Why this case</source>
   <translation>Por qué este caso</translation>
  </message>
  <message>
   <source>Other ECGs of this patient</source>
   <translation>Otros ECG de este paciente</translation>
  </message>
  <message>
   <source>Star the case</source>
   <translation>Marcar el caso con estrella</translation>
  </message>
  <message>
   <source>Next case</source>
   <translation>Caso siguiente</translation>
  </message>
  <message>
   <source>Previous case</source>
   <translation>Caso anterior</translation>
  </message>
  <message>
   <source>Compare beat by beat</source>
   <translation>Comparar latido a latido</translation>
  </message>
  <message>
   <source>Whole paper</source>
   <translation>Papel entero</translation>
  </message>
  <message>
   <source>True size</source>
   <translation>Tamaño real</translation>
  </message>
  <message>
   <source>Measure this screen with a ruler …</source>
   <translation>Medir esta pantalla con una regla …</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Ampliar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Reducir</translation>
  </message>
  <message>
   <source>Calipers</source>
   <translation>Compás</translation>
  </message>
  <message>
   <source>March out the last caliper</source>
   <translation>Repetir el último compás</translation>
  </message>
  <message>
   <source>Undo caliper</source>
   <translation>Deshacer el compás</translation>
  </message>
  <message>
   <source>Remove all calipers</source>
   <translation>Quitar todos los compases</translation>
  </message>
  <message>
   <source>One lead of the query in detail …</source>
   <translation>Una derivación de la consulta en detalle …</translation>
  </message>
  <message>
   <source>Mark P, QRS and T</source>
   <translation>Marcar P, QRS y T</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>Paleta de órdenes</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Claro u oscuro</translation>
  </message>
  <message>
   <source>Similar past cases for a clinician's reading. Not a diagnosis, not a medical device.</source>
   <translation>Casos previos similares para la lectura de un clínico. No es un diagnóstico ni un producto sanitario.</translation>
  </message>
  <message>
   <source>SYNTHETIC</source>
   <translation>SINTÉTICO</translation>
  </message>
  <message>
   <source>Computed, not recorded from a patient</source>
   <translation>Calculado, no registrado de un paciente</translation>
  </message>
  <message>
   <source>Orange: flattened, it makes the case less similar (occlusion)</source>
   <translation>Naranja: al aplanarlo, el caso se parece menos (oclusión)</translation>
  </message>
  <message>
   <source>Drop an ECG here, or press Ctrl+O</source>
   <translation>Suelte aquí un ECG o pulse Ctrl+O</translation>
  </message>
  <message>
   <source>The chosen case appears here</source>
   <translation>Aquí aparece el caso elegido</translation>
  </message>
  <message>
   <source>No report is stored with this case.</source>
   <translation>Este caso no tiene informe guardado.</translation>
  </message>
  <message>
   <source>What the {count} nearest were called  / all</source>
   <translation>Informes de los {count} más próximos  / todos</translation>
  </message>
  <message>
   <source>{name}: stated in {count} of the nearest cases, weighted share {share} (95 % interval {low}-{high}); in the whole library {base}</source>
   <translation>{name}: figura en {count} de los casos más próximos, proporción ponderada {share} (intervalo del 95 % {low}-{high}); en toda la biblioteca {base}</translation>
  </message>
  <message>
   <source>age and sex unknown</source>
   <translation>edad y sexo desconocidos</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Guardar todo</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Sí</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>Sí a &amp;todo</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;No</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>N&amp;o a todo</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Anular</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Ignorar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Aplicar</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Restaurar valores</translation>
  </message>
 </context>
 <context>
  <name>QWizard</name>
  <message>
   <source>&lt; &amp;Back</source>
   <translation>&lt; &amp;Atrás</translation>
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Finalizar</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Siguiente</translation>
  </message>
  <message>
   <source>&amp;Next &gt;</source>
   <translation>&amp;Siguiente &gt;</translation>
  </message>
  <message>
   <source>Commit</source>
   <translation>Ejecutar</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Go Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
 </context>
</TS>
