<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en_US">
 <context>
  <name>ecgfinder</name>
  <message>
   <source>Age</source>
   <translation>आयु</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>लिंग</translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>कथन</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>रिपोर्ट</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>रिकॉर्ड तिथि</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>स्रोत</translation>
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
   <translation>पूर्ण</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking why</source>
   <translation>कारण खोजा जा रहा है</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>आयात</translation>
  </message>
  <message>
   <source>, {seconds} s left</source>
   <translation>, {seconds} s शेष</translation>
  </message>
  <message>
   <source>{done} of {total} records, {pace}/s</source>
   <translation>{total} में से {done} रिकॉर्ड, {pace}/से</translation>
  </message>
  <message>
   <source>{added} could be added, {known} already there, {rejected} rejected.</source>
   <translation>{added} जोड़े जा सकते हैं, {known} पहले से मौजूद, {rejected} अस्वीकृत।</translation>
  </message>
  <message>
   <source>{added} added, {known} already there, {rejected} rejected.</source>
   <translation>{added} जोड़े गए, {known} पहले से मौजूद, {rejected} अस्वीकृत।</translation>
  </message>
  <message>
   <source>The import was stopped; importing again goes on from here.</source>
   <translation>आयात रोका गया; दोबारा आयात यहीं से आगे बढ़ेगा।</translation>
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
   <translation>समानता {score} ({distance})</translation>
  </message>
  <message>
   <source>Query</source>
   <translation>क्वेरी</translation>
  </message>
  <message>
   <source>Case {rank}</source>
   <translation>केस {rank}</translation>
  </message>
  <message>
   <source>Similar past cases</source>
   <translation>समान पुराने केस</translation>
  </message>
  <message>
   <source>The ECG was added to the library.</source>
   <translation>ECG लाइब्रेरी में जोड़ दिया गया।</translation>
  </message>
  <message>
   <source>Written to {path}</source>
   <translation>{path} में लिखा गया</translation>
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
   <translation>क्लिनिक गुलाबी</translation>
  </message>
  <message>
   <source>Monochrome</source>
   <translation>एकरंगी</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>गहरा</translation>
  </message>
  <message>
   <source>Colour-blind safe</source>
   <translation>वर्णांध-अनुकूल</translation>
  </message>
  <message>
   <source>Rate /min</source>
   <translation>दर /मिनट</translation>
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
   <translation>QRS अक्ष</translation>
  </message>
  <message>
   <source>{age} y</source>
   <translation>{age} वर्ष</translation>
  </message>
  <message>
   <source>{title}, continued</source>
   <translation>{title}, जारी</translation>
  </message>
  <message>
   <source>Something went wrong inside the program ({kind}).</source>
   <translation>प्रोग्राम के भीतर कुछ गड़बड़ हुई ({kind})।</translation>
  </message>
  <message>
   <source>Shows the past ECGs most similar to a new one, with their reports. It works on this computer alone; nothing is sent anywhere.</source>
   <translation>नए ECG से सबसे मिलते-जुलते पुराने ECG उनकी रिपोर्टों सहित दिखाता है। केवल इसी कंप्यूटर पर काम करता है; कहीं कुछ नहीं भेजा जाता।</translation>
  </message>
  <message>
   <source>Apache License 2.0. Uses Qt (LGPL 3), ONNX Runtime, hnswlib, SQLite, NumPy and SciPy. The font is Inter (OFL 1.1).</source>
   <translation>Apache लाइसेंस 2.0। Qt (LGPL 3), ONNX Runtime, hnswlib, SQLite, NumPy और SciPy का उपयोग करता है। फ़ॉन्ट Inter (OFL 1.1) है।</translation>
  </message>
  <message>
   <source>About ecgfinder</source>
   <translation>ecgfinder के बारे में</translation>
  </message>
  <message>
   <source>What happened is written in
{path}</source>
   <translation>जो हुआ वह यहाँ लिखा है
{path}</translation>
  </message>
  <message>
   <source>Unexpected error</source>
   <translation>अनपेक्षित त्रुटि</translation>
  </message>
  <message>
   <source>Add this ECG to the library</source>
   <translation>यह ECG लाइब्रेरी में जोड़ें</translation>
  </message>
  <message>
   <source>The report, in English or German</source>
   <translation>रिपोर्ट, अंग्रेज़ी या जर्मन में</translation>
  </message>
  <message>
   <source>A statement, then Enter</source>
   <translation>एक कथन, फिर Enter</translation>
  </message>
  <message>
   <source>The patient's name is not stored.</source>
   <translation>रोगी का नाम सहेजा नहीं जाता।</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>लाइब्रेरी</translation>
  </message>
  <message>
   <source>Words in the report</source>
   <translation>रिपोर्ट के शब्द</translation>
  </message>
  <message>
   <source>Search with this ECG</source>
   <translation>इस ECG से खोजें</translation>
  </message>
  <message>
   <source>Delete …</source>
   <translation>हटाएँ …</translation>
  </message>
  <message>
   <source>Cases of the library</source>
   <translation>लाइब्रेरी के केस</translation>
  </message>
  <message numerus="yes">
   <source>Delete {n} cases with their reports? This cannot be undone.</source>
   <translation>
    <numerusform>{n} केस और उसकी रिपोर्ट हटाएँ? इसे वापस नहीं लाया जा सकता।</numerusform>
    <numerusform>{n} केस और उनकी रिपोर्टें हटाएँ? इसे वापस नहीं लाया जा सकता।</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>हटाएँ</translation>
  </message>
  <message>
   <source>any sex</source>
   <translation>कोई भी लिंग</translation>
  </message>
  <message>
   <source>female</source>
   <translation>महिला</translation>
  </message>
  <message>
   <source>male</source>
   <translation>पुरुष</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases</source>
   <translation>
    <numerusform>{n} केस</numerusform>
    <numerusform>{n} केस</numerusform>
   </translation>
  </message>
  <message>
   <source>Open an ECG or type what you look for;
the most similar past cases appear here.</source>
   <translation>ECG खोलें या लिखें कि क्या खोजना है;
सबसे मिलते-जुलते पुराने केस यहाँ दिखेंगे।</translation>
  </message>
  <message>
   <source>Searching …</source>
   <translation>खोज जारी …</translation>
  </message>
  <message>
   <source>No case in this library answers. Loosen the filters.</source>
   <translation>इस लाइब्रेरी का कोई केस मेल नहीं खाता। फ़िल्टर ढीले करें।</translation>
  </message>
  <message>
   <source>{count} in {ms} ms</source>
   <translation>{ms} ms में {count}</translation>
  </message>
  <message>
   <source>Similar cases</source>
   <translation>समान केस</translation>
  </message>
  <message>
   <source>No beats to average</source>
   <translation>औसत के लिए कोई धड़कन नहीं</translation>
  </message>
  <message>
   <source>average beats, low-passed at 40 Hz</source>
   <translation>औसत धड़कनें, 40 Hz लो-पास</translation>
  </message>
  <message>
   <source>Average beats of query and case, one over the other</source>
   <translation>क्वेरी और केस की औसत धड़कनें, एक के ऊपर एक</translation>
  </message>
  <message>
   <source>AVERAGE BEATS, ALIGNED ON R</source>
   <translation>औसत धड़कनें, R पर संरेखित</translation>
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
   <translation>रोकें</translation>
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
   <translation>रद्द करें</translation>
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
   <translation>काग़ज़ की गति</translation>
  </message>
  <message>
   <source>Gain</source>
   <translation>गेन</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>विन्यास</translation>
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
   <translation>रिकॉर्ड नहीं हुए: {leads}।</translation>
  </message>
  <message>
   <source>lead-time (the shipped encoder's)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leads down, ten seconds across, voltage as colour</source>
   <translation>लीड नीचे की ओर, दस सेकंड आड़े, वोल्टेज रंग के रूप में</translation>
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
   <translation>एनकोडर क्या देखता है</translation>
  </message>
  <message>
   <source>WHAT THE ENCODER SEES</source>
   <translation>एनकोडर क्या देखता है</translation>
  </message>
  <message>
   <source>What the nearest cases were called</source>
   <translation>निकटतम केस क्या कहे गए</translation>
  </message>
  <message>
   <source>Export ECG</source>
   <translation>ECG निर्यात करें</translation>
  </message>
  <message>
   <source>Export report</source>
   <translation>रिपोर्ट निर्यात करें</translation>
  </message>
  <message>
   <source>Export cases</source>
   <translation>केस निर्यात करें</translation>
  </message>
  <message>
   <source>{low}-{high} y</source>
   <translation>{low}-{high} वर्ष</translation>
  </message>
  <message>
   <source>from {low} y</source>
   <translation>{low} वर्ष से</translation>
  </message>
  <message>
   <source>up to {high} y</source>
   <translation>{high} वर्ष तक</translation>
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
   <translation>यह शर्त हटाएँ</translation>
  </message>
  <message>
   <source>Only these cases</source>
   <translation>केवल ये केस</translation>
  </message>
  <message>
   <source>any statement</source>
   <translation>कोई भी कथन</translation>
  </message>
  <message>
   <source>words that the report must contain</source>
   <translation>शब्द जो रिपोर्ट में होने चाहिए</translation>
  </message>
  <message>
   <source>Age, years</source>
   <translation>आयु, वर्ष</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>कथन</translation>
  </message>
  <message>
   <source>report: {words}</source>
   <translation>रिपोर्ट: {words}</translation>
  </message>
  <message>
   <source>from</source>
   <translation>से</translation>
  </message>
  <message>
   <source>to</source>
   <translation>तक</translation>
  </message>
  <message>
   <source>Only cases:</source>
   <translation>केवल केस:</translation>
  </message>
  <message>
   <source> or </source>
   <translation> या </translation>
  </message>
  <message>
   <source>A PTB-XL folder, a folder or files of ECGs, or a CSV manifest. Names and numbers of patients are left out. What is imported stays when you stop; importing again goes on from there.</source>
   <translation>PTB-XL फ़ोल्डर, ECG का फ़ोल्डर या फ़ाइलें, या CSV सूची। रोगियों के नाम और नंबर छोड़ दिए जाते हैं। रोकने पर आयात हो चुकी सामग्री बनी रहती है; दोबारा आयात वहीं से आगे बढ़ता है।</translation>
  </message>
  <message>
   <source>Import into the library</source>
   <translation>लाइब्रेरी में आयात करें</translation>
  </message>
  <message>
   <source>Only try: read everything, write nothing</source>
   <translation>केवल परखें: सब पढ़ें, कुछ न लिखें</translation>
  </message>
  <message>
   <source>Records that cannot be imported are listed here with the reason.</source>
   <translation>जो रिकॉर्ड आयात नहीं हो सकते, वे कारण सहित यहाँ सूचीबद्ध होते हैं।</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>आयात करें</translation>
  </message>
  <message>
   <source>Folder of ECGs</source>
   <translation>ECG का फ़ोल्डर</translation>
  </message>
  <message>
   <source>ECG files</source>
   <translation>ECG फ़ाइलें</translation>
  </message>
  <message>
   <source>Add folder …</source>
   <translation>फ़ोल्डर जोड़ें …</translation>
  </message>
  <message>
   <source>Add files …</source>
   <translation>फ़ाइलें जोड़ें …</translation>
  </message>
  <message>
   <source>Beginning …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation>प्रगति</translation>
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
   <translation>बंद करें</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wheel or pinch</source>
   <translation>पहिया या पिंच</translation>
  </message>
  <message>
   <source>zoom at the pointer</source>
   <translation>पॉइंटर पर ज़ूम</translation>
  </message>
  <message>
   <source>Drag</source>
   <translation>खींचें</translation>
  </message>
  <message>
   <source>move the paper, or measure with the calipers on</source>
   <translation>काग़ज़ खिसकाएँ, या कैलिपर से मापें</translation>
  </message>
  <message>
   <source>Shift + wheel</source>
   <translation>Shift + पहिया</translation>
  </message>
  <message>
   <source>move sideways</source>
   <translation>बगल में खिसकाएँ</translation>
  </message>
  <message>
   <source>Double click</source>
   <translation>डबल क्लिक</translation>
  </message>
  <message>
   <source>whole paper</source>
   <translation>पूरा काग़ज़</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>कुंजियाँ</translation>
  </message>
  <message>
   <source>Mouse on the paper</source>
   <translation>काग़ज़ पर माउस</translation>
  </message>
  <message>
   <source>Type a command</source>
   <translation>आदेश लिखें</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>आदेश</translation>
  </message>
  <message>
   <source>Case 1 to 9</source>
   <translation>केस 1 से 9</translation>
  </message>
  <message>
   <source>{height} mV peak to peak</source>
   <translation>{height} mV शिखर से शिखर</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>कुछ ज्ञात नहीं</translation>
  </message>
  <message>
   <source>One lead in detail</source>
   <translation>एक लीड विस्तार से</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>लीड</translation>
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
   <translation>लाइब्रेरी खोलें</translation>
  </message>
  <message>
   <source>Open encrypted library</source>
   <translation>एन्क्रिप्टेड लाइब्रेरी खोलें</translation>
  </message>
  <message>
   <source>Empty folder for the new library</source>
   <translation>नई लाइब्रेरी के लिए खाली फ़ोल्डर</translation>
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
   <translation>पासफ़्रेज़</translation>
  </message>
  <message>
   <source>Encrypted library</source>
   <translation>एन्क्रिप्टेड लाइब्रेरी</translation>
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
   <translation>अभी कोई नहीं</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>केस</translation>
  </message>
  <message>
   <source>Open ECG</source>
   <translation>ECG खोलें</translation>
  </message>
  <message>
   <source>Recent ECGs</source>
   <translation>हाल के ECG</translation>
  </message>
  <message numerus="yes">
   <source>Library: {name}, {n} cases</source>
   <translation>
    <numerusform>लाइब्रेरी: {name}, {n} केस</numerusform>
    <numerusform>लाइब्रेरी: {name}, {n} केस</numerusform>
   </translation>
  </message>
  <message>
   <source>Forget these</source>
   <translation>इन्हें भूल जाएँ</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>माप</translation>
  </message>
  <message>
   <source>Diff.</source>
   <translation>अंतर</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>संदेश बंद करें</translation>
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
   <translation>केस</translation>
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
   <translation>मानक क्रम</translation>
  </message>
  <message>
   <source>Cabrera order</source>
   <translation>कैब्रेरा क्रम</translation>
  </message>
  <message>
   <source>Order of the leads</source>
   <translation>लीडों का क्रम</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>फ़िल्टर</translation>
  </message>
  <message>
   <source>Time in the recording</source>
   <translation>रिकॉर्डिंग में समय</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>सिस्टम के अनुसार</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>हल्का</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>भाषा</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>रूप</translation>
  </message>
  <message>
   <source>Size of texts</source>
   <translation>पाठ का आकार</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>काग़ज़</translation>
  </message>
  <message>
   <source>Cases to show</source>
   <translation>दिखाए जाने वाले केस</translation>
  </message>
  <message>
   <source>Printer paper</source>
   <translation>प्रिंटर का काग़ज़</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>वरीयताएँ</translation>
  </message>
  <message>
   <source>US Letter</source>
   <translation>US Letter</translation>
  </message>
  <message>
   <source>Another language is spoken from the next start on.</source>
   <translation>भाषा का बदलाव अगली बार शुरू करने पर लागू होगा।</translation>
  </message>
  <message>
   <source>German</source>
   <translation>जर्मन</translation>
  </message>
  <message>
   <source>English</source>
   <translation>अंग्रेज़ी</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>स्वीडिश</translation>
  </message>
  <message>
   <source>Report, {language}</source>
   <translation>रिपोर्ट, {language}</translation>
  </message>
  <message>
   <source>Report of the chosen case</source>
   <translation>चुने हुए केस की रिपोर्ट</translation>
  </message>
  <message>
   <source>Report in English</source>
   <translation>रिपोर्ट अंग्रेज़ी में</translation>
  </message>
  <message>
   <source>Hold a ruler to the screen and move the slider until the line is 100 mm long.</source>
   <translation>स्क्रीन पर रूलर रखें और स्लाइडर तब तक खिसकाएँ जब तक रेखा 100 मिमी की न हो जाए।</translation>
  </message>
  <message>
   <source>Measure this screen</source>
   <translation>यह स्क्रीन मापें</translation>
  </message>
  <message>
   <source>Length of 100 mm</source>
   <translation>100 मिमी की लंबाई</translation>
  </message>
  <message>
   <source>Describe a finding, e.g. atrial fibrillation with left bundle branch block</source>
   <translation>अंग्रेज़ी में लिखें, जैसे atrial fibrillation with left bundle branch block</translation>
  </message>
  <message>
   <source>Search in words</source>
   <translation>शब्दों से खोजें</translation>
  </message>
  <message>
   <source>Weight of the words against the ECG</source>
   <translation>ECG की तुलना में शब्दों का भार</translation>
  </message>
  <message>
   <source>ECG</source>
   <translation>ECG</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>शब्द</translation>
  </message>
  <message>
   <source>Needs an ECG and words</source>
   <translation>ECG और शब्द दोनों चाहिए</translation>
  </message>
  <message>
   <source>{name}: {done} of {total}</source>
   <translation>{name}: {total} में से {done}</translation>
  </message>
  <message>
   <source>Paper: {name}</source>
   <translation>काग़ज़: {name}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>फ़ाइल</translation>
  </message>
  <message>
   <source>Open ECG …</source>
   <translation>ECG खोलें …</translation>
  </message>
  <message>
   <source>Print report …</source>
   <translation>रिपोर्ट छापें …</translation>
  </message>
  <message>
   <source>Export report as PDF …</source>
   <translation>रिपोर्ट PDF में निर्यात करें …</translation>
  </message>
  <message>
   <source>Export query as PDF, PNG, SVG …</source>
   <translation>क्वेरी PDF, PNG, SVG में निर्यात करें …</translation>
  </message>
  <message>
   <source>Export case as PDF, PNG, SVG …</source>
   <translation>केस PDF, PNG, SVG में निर्यात करें …</translation>
  </message>
  <message>
   <source>Export list of cases as CSV …</source>
   <translation>केस सूची CSV में निर्यात करें …</translation>
  </message>
  <message>
   <source>Preferences …</source>
   <translation>वरीयताएँ …</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>बंद करें</translation>
  </message>
  <message>
   <source>Open library …</source>
   <translation>लाइब्रेरी खोलें …</translation>
  </message>
  <message>
   <source>Open encrypted library …</source>
   <translation>एन्क्रिप्टेड लाइब्रेरी खोलें …</translation>
  </message>
  <message>
   <source>All cases …</source>
   <translation>सभी केस …</translation>
  </message>
  <message>
   <source>New library …</source>
   <translation>नई लाइब्रेरी …</translation>
  </message>
  <message>
   <source>Import ECGs …</source>
   <translation>ECG आयात करें …</translation>
  </message>
  <message>
   <source>Add this ECG with a report …</source>
   <translation>यह ECG रिपोर्ट सहित जोड़ें …</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>खोज</translation>
  </message>
  <message>
   <source>Only these cases …</source>
   <translation>केवल ये केस …</translation>
  </message>
  <message>
   <source>More like the chosen case</source>
   <translation>चुने हुए केस जैसे और</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>पीछे</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>आगे</translation>
  </message>
  <message>
   <source>Stop searching</source>
   <translation>खोज रोकें</translation>
  </message>
  <message>
   <source>Why this case</source>
   <translation>यह केस क्यों</translation>
  </message>
  <message>
   <source>Other ECGs of this patient</source>
   <translation>इस रोगी के अन्य ECG</translation>
  </message>
  <message>
   <source>Star the case</source>
   <translation>केस पर तारा लगाएँ</translation>
  </message>
  <message>
   <source>Next case</source>
   <translation>अगला केस</translation>
  </message>
  <message>
   <source>Previous case</source>
   <translation>पिछला केस</translation>
  </message>
  <message>
   <source>Compare beat by beat</source>
   <translation>धड़कन-दर-धड़कन तुलना</translation>
  </message>
  <message>
   <source>Whole paper</source>
   <translation>पूरा काग़ज़</translation>
  </message>
  <message>
   <source>True size</source>
   <translation>वास्तविक आकार</translation>
  </message>
  <message>
   <source>Measure this screen with a ruler …</source>
   <translation>रूलर से यह स्क्रीन मापें …</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>बड़ा करें</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>छोटा करें</translation>
  </message>
  <message>
   <source>Calipers</source>
   <translation>कैलिपर</translation>
  </message>
  <message>
   <source>March out the last caliper</source>
   <translation>पिछले कैलिपर को दोहराएँ</translation>
  </message>
  <message>
   <source>Undo caliper</source>
   <translation>कैलिपर पूर्ववत करें</translation>
  </message>
  <message>
   <source>Remove all calipers</source>
   <translation>सभी कैलिपर हटाएँ</translation>
  </message>
  <message>
   <source>One lead of the query in detail …</source>
   <translation>क्वेरी की एक लीड विस्तार से …</translation>
  </message>
  <message>
   <source>Mark P, QRS and T</source>
   <translation>P, QRS और T चिह्नित करें</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>सहायता</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>आदेश पैलेट</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>हल्का या गहरा</translation>
  </message>
  <message>
   <source>Similar past cases for a clinician's reading. Not a diagnosis, not a medical device.</source>
   <translation>चिकित्सक के पढ़ने हेतु समान पुराने केस। न निदान, न चिकित्सा उपकरण।</translation>
  </message>
  <message>
   <source>SYNTHETIC</source>
   <translation>कृत्रिम</translation>
  </message>
  <message>
   <source>Computed, not recorded from a patient</source>
   <translation>गणना से बना, किसी रोगी से रिकॉर्ड नहीं किया गया</translation>
  </message>
  <message>
   <source>Orange: flattened, it makes the case less similar (occlusion)</source>
   <translation>नारंगी: सपाट करने पर केस कम मिलता है (ऑक्लूज़न)</translation>
  </message>
  <message>
   <source>Drop an ECG here, or press Ctrl+O</source>
   <translation>ECG यहाँ छोड़ें, या Ctrl+O दबाएँ</translation>
  </message>
  <message>
   <source>The chosen case appears here</source>
   <translation>चुना हुआ केस यहाँ दिखेगा</translation>
  </message>
  <message>
   <source>No report is stored with this case.</source>
   <translation>इस केस के साथ कोई रिपोर्ट सहेजी नहीं गई है।</translation>
  </message>
  <message>
   <source>What the {count} nearest were called  / all</source>
   <translation>निकटतम {count} क्या कहे गए  / सभी</translation>
  </message>
  <message>
   <source>{name}: stated in {count} of the nearest cases, weighted share {share} (95 % interval {low}-{high}); in the whole library {base}</source>
   <translation>{name}: निकटतम केसों में से {count} में कहा गया, भारित अंश {share} (95 % अंतराल {low}-{high}); पूरी लाइब्रेरी में {base}</translation>
  </message>
  <message>
   <source>age and sex unknown</source>
   <translation>आयु और लिंग अज्ञात</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>ठीक है</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>सहेजें</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>सभी सहेजें</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>खोलें</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>हाँ</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>सभी के लिए हाँ</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>नहीं</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>सभी के लिए नहीं</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>निरस्त करें</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>फिर कोशिश करें</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>अनदेखा करें</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>बंद करें</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>छोड़ दें</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>सहायता</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>लागू करें</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>रीसेट करें</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>डिफ़ॉल्ट बहाल करें</translation>
  </message>
 </context>
 <context>
  <name>QWizard</name>
  <message>
   <source>&lt; &amp;Back</source>
   <translation>&lt; पीछे</translation>
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation>समाप्त करें</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>आगे</translation>
  </message>
  <message>
   <source>&amp;Next &gt;</source>
   <translation>आगे &gt;</translation>
  </message>
  <message>
   <source>Commit</source>
   <translation>लागू करें</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>जारी रखें</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>पूर्ण</translation>
  </message>
  <message>
   <source>Go Back</source>
   <translation>पीछे जाएँ</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>सहायता</translation>
  </message>
 </context>
</TS>
