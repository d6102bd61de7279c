<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
 <context>
  <name>ecgfinder</name>
  <message>
   <source>Age</source>
   <translation>Âge</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Sexe</translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>Énoncés</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Compte rendu</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
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
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking why</source>
   <translation>Recherche du pourquoi</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Importation</translation>
  </message>
  <message>
   <source>, {seconds} s left</source>
   <translation>, encore {seconds} s</translation>
  </message>
  <message>
   <source>{done} of {total} records, {pace}/s</source>
   <translation>{done} sur {total} enregistrements, {pace}/s</translation>
  </message>
  <message>
   <source>{added} could be added, {known} already there, {rejected} rejected.</source>
   <translation>{added} pourraient être ajoutés, {known} déjà présents, {rejected} refusés.</translation>
  </message>
  <message>
   <source>{added} added, {known} already there, {rejected} rejected.</source>
   <translation>{added} ajoutés, {known} déjà présents, {rejected} refusés.</translation>
  </message>
  <message>
   <source>The import was stopped; importing again goes on from here.</source>
   <translation>L’import a été arrêté ; un nouvel import reprend ici.</translation>
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
   <translation>similarité {score} ({distance})</translation>
  </message>
  <message>
   <source>Query</source>
   <translation>Requête</translation>
  </message>
  <message>
   <source>Case {rank}</source>
   <translation>Cas {rank}</translation>
  </message>
  <message>
   <source>Similar past cases</source>
   <translation>Cas antérieurs similaires</translation>
  </message>
  <message>
   <source>The ECG was added to the library.</source>
   <translation>L’ECG a été ajouté à la bibliothèque.</translation>
  </message>
  <message>
   <source>Written to {path}</source>
   <translation>Enregistré dans {path}</translation>
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
   <translation>Rose clinique</translation>
  </message>
  <message>
   <source>Monochrome</source>
   <translation>Monochrome</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Colour-blind safe</source>
   <translation>Adapté aux daltoniens</translation>
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
   <translation>Axe QRS</translation>
  </message>
  <message>
   <source>{age} y</source>
   <translation>{age} ans</translation>
  </message>
  <message>
   <source>{title}, continued</source>
   <translation>{title}, suite</translation>
  </message>
  <message>
   <source>Something went wrong inside the program ({kind}).</source>
   <translation>Une erreur est survenue dans le programme ({kind}).</translation>
  </message>
  <message>
   <source>Shows the past ECGs most similar to a new one, with their reports. It works on this computer alone; nothing is sent anywhere.</source>
   <translation>Affiche les ECG antérieurs les plus proches d’un nouvel ECG, avec leurs comptes rendus. Fonctionne uniquement sur cet ordinateur ; rien n’est envoyé.</translation>
  </message>
  <message>
   <source>Apache License 2.0. Uses Qt (LGPL 3), ONNX Runtime, hnswlib, SQLite, NumPy and SciPy. The font is Inter (OFL 1.1).</source>
   <translation>Licence Apache 2.0. Utilise Qt (LGPL 3), ONNX Runtime, hnswlib, SQLite, NumPy et SciPy. La police est Inter (OFL 1.1).</translation>
  </message>
  <message>
   <source>About ecgfinder</source>
   <translation>À propos d’ecgfinder</translation>
  </message>
  <message>
   <source>What happened is written in
{path}</source>
   <translation>Ce qui s’est passé est écrit dans
{path}</translation>
  </message>
  <message>
   <source>Unexpected error</source>
   <translation>Erreur inattendue</translation>
  </message>
  <message>
   <source>Add this ECG to the library</source>
   <translation>Ajouter cet ECG à la bibliothèque</translation>
  </message>
  <message>
   <source>The report, in English or German</source>
   <translation>Le compte rendu, en anglais ou en allemand</translation>
  </message>
  <message>
   <source>A statement, then Enter</source>
   <translation>Un énoncé, puis Entrée</translation>
  </message>
  <message>
   <source>The patient's name is not stored.</source>
   <translation>Le nom du patient n’est pas enregistré.</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <source>Words in the report</source>
   <translation>Mots du compte rendu</translation>
  </message>
  <message>
   <source>Search with this ECG</source>
   <translation>Rechercher avec cet ECG</translation>
  </message>
  <message>
   <source>Delete …</source>
   <translation>Supprimer …</translation>
  </message>
  <message>
   <source>Cases of the library</source>
   <translation>Cas de la bibliothèque</translation>
  </message>
  <message numerus="yes">
   <source>Delete {n} cases with their reports? This cannot be undone.</source>
   <translation>
    <numerusform>Supprimer {n} cas et son compte rendu ? Cette action est irréversible.</numerusform>
    <numerusform>Supprimer {n} cas et leurs comptes rendus ? Cette action est irréversible.</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>any sex</source>
   <translation>tout sexe</translation>
  </message>
  <message>
   <source>female</source>
   <translation>femme</translation>
  </message>
  <message>
   <source>male</source>
   <translation>homme</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases</source>
   <translation>
    <numerusform>{n} cas</numerusform>
    <numerusform>{n} cas</numerusform>
   </translation>
  </message>
  <message>
   <source>Open an ECG or type what you look for;
the most similar past cases appear here.</source>
   <translation>Ouvrir un ECG ou saisir ce qui est recherché ;
les cas antérieurs les plus proches apparaissent ici.</translation>
  </message>
  <message>
   <source>Searching …</source>
   <translation>Recherche …</translation>
  </message>
  <message>
   <source>No case in this library answers. Loosen the filters.</source>
   <translation>Aucun cas de cette bibliothèque ne répond. Assouplir les filtres.</translation>
  </message>
  <message>
   <source>{count} in {ms} ms</source>
   <translation>{count} en {ms} ms</translation>
  </message>
  <message>
   <source>Similar cases</source>
   <translation>Cas similaires</translation>
  </message>
  <message>
   <source>No beats to average</source>
   <translation>Aucun battement à moyenner</translation>
  </message>
  <message>
   <source>average beats, low-passed at 40 Hz</source>
   <translation>battements moyens, passe-bas à 40 Hz</translation>
  </message>
  <message>
   <source>Average beats of query and case, one over the other</source>
   <translation>Battements moyens de la requête et du cas, superposés</translation>
  </message>
  <message>
   <source>AVERAGE BEATS, ALIGNED ON R</source>
   <translation>BATTEMENTS MOYENS, ALIGNÉS SUR R</translation>
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
   <translation>Arrêter</translation>
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
   <translation>Annuler</translation>
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
   <translation>Vitesse du papier</translation>
  </message>
  <message>
   <source>Gain</source>
   <translation>Gain</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Disposition</translation>
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
   <translation>Non enregistrées : {leads}.</translation>
  </message>
  <message>
   <source>lead-time (the shipped encoder's)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leads down, ten seconds across, voltage as colour</source>
   <translation>Dérivations en hauteur, dix secondes en largeur, tension en couleur</translation>
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
   <translation>Ce que voit l’encodeur</translation>
  </message>
  <message>
   <source>WHAT THE ENCODER SEES</source>
   <translation>CE QUE VOIT L’ENCODEUR</translation>
  </message>
  <message>
   <source>What the nearest cases were called</source>
   <translation>Comment les cas les plus proches ont été interprétés</translation>
  </message>
  <message>
   <source>Export ECG</source>
   <translation>Exporter l’ECG</translation>
  </message>
  <message>
   <source>Export report</source>
   <translation>Exporter le rapport</translation>
  </message>
  <message>
   <source>Export cases</source>
   <translation>Exporter les cas</translation>
  </message>
  <message>
   <source>{low}-{high} y</source>
   <translation>{low}-{high} ans</translation>
  </message>
  <message>
   <source>from {low} y</source>
   <translation>dès {low} ans</translation>
  </message>
  <message>
   <source>up to {high} y</source>
   <translation>jusqu’à {high} ans</translation>
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
   <translation>Retirer cette condition</translation>
  </message>
  <message>
   <source>Only these cases</source>
   <translation>Seulement ces cas</translation>
  </message>
  <message>
   <source>any statement</source>
   <translation>tout énoncé</translation>
  </message>
  <message>
   <source>words that the report must contain</source>
   <translation>mots que le compte rendu doit contenir</translation>
  </message>
  <message>
   <source>Age, years</source>
   <translation>Âge, ans</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Énoncé</translation>
  </message>
  <message>
   <source>report: {words}</source>
   <translation>compte rendu : {words}</translation>
  </message>
  <message>
   <source>from</source>
   <translation>de</translation>
  </message>
  <message>
   <source>to</source>
   <translation>à</translation>
  </message>
  <message>
   <source>Only cases:</source>
   <translation>Seulement les cas :</translation>
  </message>
  <message>
   <source> or </source>
   <translation> ou </translation>
  </message>
  <message>
   <source>A PTB-XL folder, a folder or files of ECGs, or a CSV manifest. Names and numbers of patients are left out. What is imported stays when you stop; importing again goes on from there.</source>
   <translation>Un dossier PTB-XL, un dossier ou des fichiers d’ECG, ou un manifeste CSV. Les noms et numéros des patients sont omis. Ce qui est importé est conservé à l’arrêt ; un nouvel import reprend à cet endroit.</translation>
  </message>
  <message>
   <source>Import into the library</source>
   <translation>Importer dans la bibliothèque</translation>
  </message>
  <message>
   <source>Only try: read everything, write nothing</source>
   <translation>Essai seulement : tout lire, ne rien écrire</translation>
  </message>
  <message>
   <source>Records that cannot be imported are listed here with the reason.</source>
   <translation>Les enregistrements impossibles à importer sont listés ici avec la raison.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Folder of ECGs</source>
   <translation>Dossier d’ECG</translation>
  </message>
  <message>
   <source>ECG files</source>
   <translation>Fichiers ECG</translation>
  </message>
  <message>
   <source>Add folder …</source>
   <translation>Ajouter un dossier …</translation>
  </message>
  <message>
   <source>Add files …</source>
   <translation>Ajouter des fichiers …</translation>
  </message>
  <message>
   <source>Beginning …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
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
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wheel or pinch</source>
   <translation>Molette ou pincement</translation>
  </message>
  <message>
   <source>zoom at the pointer</source>
   <translation>zoomer au pointeur</translation>
  </message>
  <message>
   <source>Drag</source>
   <translation>Glisser</translation>
  </message>
  <message>
   <source>move the paper, or measure with the calipers on</source>
   <translation>déplacer le papier, ou mesurer au compas</translation>
  </message>
  <message>
   <source>Shift + wheel</source>
   <translation>Maj + molette</translation>
  </message>
  <message>
   <source>move sideways</source>
   <translation>déplacer latéralement</translation>
  </message>
  <message>
   <source>Double click</source>
   <translation>Double-clic</translation>
  </message>
  <message>
   <source>whole paper</source>
   <translation>papier entier</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Mouse on the paper</source>
   <translation>Souris sur le papier</translation>
  </message>
  <message>
   <source>Type a command</source>
   <translation>Saisir une commande</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <source>Case 1 to 9</source>
   <translation>Cas 1 à 9</translation>
  </message>
  <message>
   <source>{height} mV peak to peak</source>
   <translation>{height} mV crête à crête</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>rien de connu</translation>
  </message>
  <message>
   <source>One lead in detail</source>
   <translation>Une dérivation en détail</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Dérivation</translation>
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
   <translation>Ouvrir une bibliothèque</translation>
  </message>
  <message>
   <source>Open encrypted library</source>
   <translation>Ouvrir une bibliothèque chiffrée</translation>
  </message>
  <message>
   <source>Empty folder for the new library</source>
   <translation>Dossier vide pour la nouvelle bibliothèque</translation>
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
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Encrypted library</source>
   <translation>Bibliothèque chiffrée</translation>
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
   <translation>Aucun pour l’instant</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Cas</translation>
  </message>
  <message>
   <source>Open ECG</source>
   <translation>Ouvrir un ECG</translation>
  </message>
  <message>
   <source>Recent ECGs</source>
   <translation>ECG récents</translation>
  </message>
  <message numerus="yes">
   <source>Library: {name}, {n} cases</source>
   <translation>
    <numerusform>Bibliothèque : {name}, {n} cas</numerusform>
    <numerusform>Bibliothèque : {name}, {n} cas</numerusform>
   </translation>
  </message>
  <message>
   <source>Forget these</source>
   <translation>Oublier ceux-ci</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>Mesures</translation>
  </message>
  <message>
   <source>Diff.</source>
   <translation>Diff.</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Fermer le message</translation>
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
   <translation>Cas</translation>
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
   <translation>Ordre standard</translation>
  </message>
  <message>
   <source>Cabrera order</source>
   <translation>Ordre de Cabrera</translation>
  </message>
  <message>
   <source>Order of the leads</source>
   <translation>Ordre des dérivations</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtre</translation>
  </message>
  <message>
   <source>Time in the recording</source>
   <translation>Temps dans l’enregistrement</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Size of texts</source>
   <translation>Taille des textes</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Cases to show</source>
   <translation>Cas à afficher</translation>
  </message>
  <message>
   <source>Printer paper</source>
   <translation>Papier d’imprimante</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <source>US Letter</source>
   <translation>US Letter</translation>
  </message>
  <message>
   <source>Another language is spoken from the next start on.</source>
   <translation>Le changement de langue prend effet au prochain démarrage.</translation>
  </message>
  <message>
   <source>German</source>
   <translation>allemand</translation>
  </message>
  <message>
   <source>English</source>
   <translation>anglais</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>suédois</translation>
  </message>
  <message>
   <source>Report, {language}</source>
   <translation>Compte rendu, {language}</translation>
  </message>
  <message>
   <source>Report of the chosen case</source>
   <translation>Compte rendu du cas choisi</translation>
  </message>
  <message>
   <source>Report in English</source>
   <translation>Compte rendu en anglais</translation>
  </message>
  <message>
   <source>Hold a ruler to the screen and move the slider until the line is 100 mm long.</source>
   <translation>Tenir une règle contre l’écran et déplacer le curseur jusqu’à ce que la ligne mesure 100 mm.</translation>
  </message>
  <message>
   <source>Measure this screen</source>
   <translation>Mesurer cet écran</translation>
  </message>
  <message>
   <source>Length of 100 mm</source>
   <translation>Longueur de 100 mm</translation>
  </message>
  <message>
   <source>Describe a finding, e.g. atrial fibrillation with left bundle branch block</source>
   <translation>Décrire un résultat en anglais, p. ex. atrial fibrillation with left bundle branch block</translation>
  </message>
  <message>
   <source>Search in words</source>
   <translation>Rechercher par mots</translation>
  </message>
  <message>
   <source>Weight of the words against the ECG</source>
   <translation>Poids des mots par rapport à l’ECG</translation>
  </message>
  <message>
   <source>ECG</source>
   <translation>ECG</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Mots</translation>
  </message>
  <message>
   <source>Needs an ECG and words</source>
   <translation>Nécessite un ECG et des mots</translation>
  </message>
  <message>
   <source>{name}: {done} of {total}</source>
   <translation>{name} : {done} sur {total}</translation>
  </message>
  <message>
   <source>Paper: {name}</source>
   <translation>Papier : {name}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Open ECG …</source>
   <translation>Ouvrir un ECG …</translation>
  </message>
  <message>
   <source>Print report …</source>
   <translation>Imprimer le rapport …</translation>
  </message>
  <message>
   <source>Export report as PDF …</source>
   <translation>Exporter le rapport en PDF …</translation>
  </message>
  <message>
   <source>Export query as PDF, PNG, SVG …</source>
   <translation>Exporter la requête en PDF, PNG, SVG …</translation>
  </message>
  <message>
   <source>Export case as PDF, PNG, SVG …</source>
   <translation>Exporter le cas en PDF, PNG, SVG …</translation>
  </message>
  <message>
   <source>Export list of cases as CSV …</source>
   <translation>Exporter la liste des cas en CSV …</translation>
  </message>
  <message>
   <source>Preferences …</source>
   <translation>Préférences …</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Open library …</source>
   <translation>Ouvrir une bibliothèque …</translation>
  </message>
  <message>
   <source>Open encrypted library …</source>
   <translation>Ouvrir une bibliothèque chiffrée …</translation>
  </message>
  <message>
   <source>All cases …</source>
   <translation>Tous les cas …</translation>
  </message>
  <message>
   <source>New library …</source>
   <translation>Nouvelle bibliothèque …</translation>
  </message>
  <message>
   <source>Import ECGs …</source>
   <translation>Importer des ECG …</translation>
  </message>
  <message>
   <source>Add this ECG with a report …</source>
   <translation>Ajouter cet ECG avec un compte rendu …</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <source>Only these cases …</source>
   <translation>Seulement ces cas …</translation>
  </message>
  <message>
   <source>More like the chosen case</source>
   <translation>Plus de cas comme celui choisi</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Stop searching</source>
   <translation>Arrêter la recherche</translation>
  </message>
  <message>
   <source>Why this case</source>
   <translation>Pourquoi ce cas</translation>
  </message>
  <message>
   <source>Other ECGs of this patient</source>
   <translation>Autres ECG de ce patient</translation>
  </message>
  <message>
   <source>Star the case</source>
   <translation>Marquer le cas d’une étoile</translation>
  </message>
  <message>
   <source>Next case</source>
   <translation>Cas suivant</translation>
  </message>
  <message>
   <source>Previous case</source>
   <translation>Cas précédent</translation>
  </message>
  <message>
   <source>Compare beat by beat</source>
   <translation>Comparer battement par battement</translation>
  </message>
  <message>
   <source>Whole paper</source>
   <translation>Papier entier</translation>
  </message>
  <message>
   <source>True size</source>
   <translation>Taille réelle</translation>
  </message>
  <message>
   <source>Measure this screen with a ruler …</source>
   <translation>Mesurer cet écran avec une règle …</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Agrandir</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Réduire</translation>
  </message>
  <message>
   <source>Calipers</source>
   <translation>Compas</translation>
  </message>
  <message>
   <source>March out the last caliper</source>
   <translation>Reporter le dernier compas</translation>
  </message>
  <message>
   <source>Undo caliper</source>
   <translation>Annuler le compas</translation>
  </message>
  <message>
   <source>Remove all calipers</source>
   <translation>Retirer tous les compas</translation>
  </message>
  <message>
   <source>One lead of the query in detail …</source>
   <translation>Une dérivation de la requête en détail …</translation>
  </message>
  <message>
   <source>Mark P, QRS and T</source>
   <translation>Marquer P, QRS et T</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>Palette de commandes</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Clair ou sombre</translation>
  </message>
  <message>
   <source>Similar past cases for a clinician's reading. Not a diagnosis, not a medical device.</source>
   <translation>Cas antérieurs similaires pour la lecture d’un clinicien. Ni un diagnostic, ni un dispositif médical.</translation>
  </message>
  <message>
   <source>SYNTHETIC</source>
   <translation>SYNTHÉTIQUE</translation>
  </message>
  <message>
   <source>Computed, not recorded from a patient</source>
   <translation>Calculé, non enregistré chez un patient</translation>
  </message>
  <message>
   <source>Orange: flattened, it makes the case less similar (occlusion)</source>
   <translation>Orange : aplati, le cas devient moins semblable (occlusion)</translation>
  </message>
  <message>
   <source>Drop an ECG here, or press Ctrl+O</source>
   <translation>Déposer un ECG ici ou appuyer sur Ctrl+O</translation>
  </message>
  <message>
   <source>The chosen case appears here</source>
   <translation>Le cas choisi apparaît ici</translation>
  </message>
  <message>
   <source>No report is stored with this case.</source>
   <translation>Aucun compte rendu n’est enregistré pour ce cas.</translation>
  </message>
  <message>
   <source>What the {count} nearest were called  / all</source>
   <translation>Énoncés des {count} plus proches  / tous</translation>
  </message>
  <message>
   <source>{name}: stated in {count} of the nearest cases, weighted share {share} (95 % interval {low}-{high}); in the whole library {base}</source>
   <translation>{name} : mentionné dans {count} des cas les plus proches, part pondérée {share} (intervalle à 95 % {low}-{high}) ; dans toute la bibliothèque {base}</translation>
  </message>
  <message>
   <source>age and sex unknown</source>
   <translation>âge et sexe inconnus</translation>
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
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Tout enregistrer</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Oui</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>Oui pour &amp;tout</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Non</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>N&amp;on pour tout</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Ignorer</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Ignorer les modifications</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Valeurs par défaut</translation>
  </message>
 </context>
 <context>
  <name>QWizard</name>
  <message>
   <source>&lt; &amp;Back</source>
   <translation>&lt; &amp;Précédent</translation>
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Terminer</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Suivant</translation>
  </message>
  <message>
   <source>&amp;Next &gt;</source>
   <translation>&amp;Suivant &gt;</translation>
  </message>
  <message>
   <source>Commit</source>
   <translation>Valider</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Go Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
 </context>
</TS>
