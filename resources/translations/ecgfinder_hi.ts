<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en_US">
 <context>
  <name>ecgfinder</name>
  <message>
   <source>The program did not end properly; what was open is open again.</source>
   <translation>प्रोग्राम ठीक से बंद नहीं हुआ था; जो खुला था वह फिर खुला है।</translation>
  </message>
  <message>
   <source>{start}-{end} s</source>
   <translation>{start}-{end} s</translation>
  </message>
  <message>
   <source>Nothing in this library is near: hardly any of its own cases stands so far from the others.</source>
   <translation>इस लाइब्रेरी में कुछ निकट नहीं: इसका शायद ही कोई केस बाकी से इतना दूर है।</translation>
  </message>
  <message>
   <source>The quality of this ECG is too poor for its search to be trusted: {leads}.</source>
   <translation>इस ECG की गुणवत्ता इतनी ख़राब है कि खोज पर भरोसा नहीं: {leads}।</translation>
  </message>
  <message>
   <source>Asked with only {seconds} s: the rhythm is hardly seen.</source>
   <translation>केवल {seconds} s से खोज: लय मुश्किल से दिखती है।</translation>
  </message>
  <message>
   <source>No heart beats were recognised in this ECG: what is found by it means little.</source>
   <translation>इस ECG में धड़कनें नहीं पहचानी गईं: मिले परिणामों का अर्थ कम है।</translation>
  </message>
  <message>
   <source>Asked without {leads}.</source>
   <translation>{leads} के बिना खोज।</translation>
  </message>
  <message>
   <source>all leads</source>
   <translation>सभी लीड</translation>
  </message>
  <message>
   <source>the file cannot be read ({why})</source>
   <translation>फ़ाइल पढ़ी नहीं जा सकती ({why})</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>फ़ाइल खाली है</translation>
  </message>
  <message>
   <source>the file is damaged</source>
   <translation>फ़ाइल क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>this is no ECG in a known format</source>
   <translation>यह किसी ज्ञात प्रारूप का ECG नहीं है</translation>
  </message>
  <message>
   <source>this is a folder, not an ECG file</source>
   <translation>यह फ़ोल्डर है, ECG फ़ाइल नहीं</translation>
  </message>
  <message>
   <source>this is a device or a pipe, not a file</source>
   <translation>यह कोई उपकरण या पाइप है, फ़ाइल नहीं</translation>
  </message>
  <message>
   <source>the file is too large for an ECG ({size} MB, at most {most} MB)</source>
   <translation>फ़ाइल ECG के लिए बहुत बड़ी है ({size} MB, अधिकतम {most} MB)</translation>
  </message>
  <message>
   <source>the file announces more than fits in memory</source>
   <translation>फ़ाइल में मेमोरी की क्षमता से अधिक बताया गया है</translation>
  </message>
  <message>
   <source>the file holds no samples</source>
   <translation>फ़ाइल में कोई नमूना नहीं है</translation>
  </message>
  <message>
   <source>the file holds no lead in volts</source>
   <translation>फ़ाइल में वोल्ट में कोई लीड नहीं है</translation>
  </message>
  <message>
   <source>no lead holds a valid sample</source>
   <translation>किसी लीड में मान्य नमूना नहीं है</translation>
  </message>
  <message>
   <source>its signal file {name} is missing</source>
   <translation>उसकी सिग्नल फ़ाइल {name} नहीं मिली</translation>
  </message>
  <message>
   <source>its signal file {name} is cut short: {held} s of {said} s</source>
   <translation>उसकी सिग्नल फ़ाइल {name} अधूरी है: {said} से. में से {held} से.</translation>
  </message>
  <message>
   <source>its WFDB header {name} is missing</source>
   <translation>उसका WFDB हेडर {name} नहीं मिला</translation>
  </message>
  <message>
   <source>the file is cut short: {held} s of {said} s</source>
   <translation>फ़ाइल अधूरी है: {said} से. में से {held} से.</translation>
  </message>
  <message>
   <source>the file does not say its sampling rate</source>
   <translation>फ़ाइल में नमूना दर नहीं बताई गई है</translation>
  </message>
  <message>
   <source>the recording is too long ({hours} h of {leads} leads)</source>
   <translation>रिकॉर्डिंग बहुत लंबी है ({leads} लीड के {hours} घंटे)</translation>
  </message>
  <message>
   <source>the file cannot be written ({why})</source>
   <translation>फ़ाइल लिखी नहीं जा सकती ({why})</translation>
  </message>
  <message>
   <source>cannot be written ({why})</source>
   <translation>लिखा नहीं जा सकता ({why})</translation>
  </message>
  <message>
   <source>an ECG is written as .png, .svg or .pdf</source>
   <translation>ECG .png, .svg या .pdf के रूप में लिखा जाता है</translation>
  </message>
  <message>
   <source>nothing is recorded in the chosen part of the ECG</source>
   <translation>ECG के चुने हुए भाग में कुछ रिकॉर्ड नहीं है</translation>
  </message>
  <message>
   <source>no case library is open</source>
   <translation>कोई मामला-पुस्तकालय खुला नहीं है</translation>
  </message>
  <message>
   <source>there is no case library here</source>
   <translation>यहाँ कोई मामला-पुस्तकालय नहीं है</translation>
  </message>
  <message>
   <source>there is a library already</source>
   <translation>यहाँ पहले से पुस्तकालय है</translation>
  </message>
  <message>
   <source>case {case} is not in the library any more</source>
   <translation>मामला {case} अब पुस्तकालय में नहीं है</translation>
  </message>
  <message>
   <source>this recording is in the library already</source>
   <translation>यह रिकॉर्डिंग पहले से पुस्तकालय में है</translation>
  </message>
  <message>
   <source>another program is using the library</source>
   <translation>कोई दूसरा प्रोग्राम पुस्तकालय का उपयोग कर रहा है</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>डिस्क भर गई है</translation>
  </message>
  <message>
   <source>the library may only be read here</source>
   <translation>पुस्तकालय यहाँ केवल पढ़ा जा सकता है</translation>
  </message>
  <message>
   <source>the library may only be read</source>
   <translation>पुस्तकालय केवल पढ़ा जा सकता है</translation>
  </message>
  <message>
   <source>this is not a case library, or it is damaged</source>
   <translation>यह मामला-पुस्तकालय नहीं है, या क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>the library cannot be opened</source>
   <translation>पुस्तकालय खोला नहीं जा सकता</translation>
  </message>
  <message>
   <source>the disk reported an error</source>
   <translation>डिस्क ने त्रुटि बताई</translation>
  </message>
  <message>
   <source>there is no such case, or no longer</source>
   <translation>ऐसा मामला नहीं है, या अब नहीं है</translation>
  </message>
  <message>
   <source>the library is already closed</source>
   <translation>पुस्तकालय पहले ही बंद है</translation>
  </message>
  <message>
   <source>the library is damaged</source>
   <translation>पुस्तकालय क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>the library is damaged: its end is missing</source>
   <translation>पुस्तकालय क्षतिग्रस्त है: उसका अंत नहीं है</translation>
  </message>
  <message>
   <source>the library is empty, its content is lost</source>
   <translation>पुस्तकालय खाली है, उसकी सामग्री खो गई है</translation>
  </message>
  <message>
   <source>the passphrase is wrong, or the library is damaged</source>
   <translation>पासफ़्रेज़ ग़लत है, या पुस्तकालय क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>the library is encrypted, or damaged</source>
   <translation>पुस्तकालय कूटबद्ध है या क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>the passphrase is empty</source>
   <translation>पासफ़्रेज़ खाली है</translation>
  </message>
  <message>
   <source>this database belongs to another program</source>
   <translation>यह डेटाबेस किसी दूसरे प्रोग्राम का है</translation>
  </message>
  <message>
   <source>this installation cannot open encrypted libraries</source>
   <translation>यह इंस्टॉलेशन कूटबद्ध पुस्तकालय नहीं खोल सकता</translation>
  </message>
  <message>
   <source>the library was written by a newer ecgfinder (schema {schema}, this program knows {known})</source>
   <translation>पुस्तकालय नए ecgfinder ने लिखा है (स्कीमा {schema}, यह प्रोग्राम {known} जानता है)</translation>
  </message>
  <message>
   <source>the library was encoded by another model ({other}); {own} has encoded {done} of {all} cases</source>
   <translation>पुस्तकालय दूसरे मॉडल ({other}) से कूटित है; {own} ने {all} में से {done} मामले कूटित किए हैं</translation>
  </message>
  <message>
   <source>the library was not closed properly and cannot be recovered where it may only be read</source>
   <translation>पुस्तकालय ठीक से बंद नहीं हुआ और केवल-पठन स्थान पर बहाल नहीं हो सकता</translation>
  </message>
  <message>
   <source>the waveform of case {case} is damaged: {why}</source>
   <translation>मामले {case} की तरंग क्षतिग्रस्त है: {why}</translation>
  </message>
  <message>
   <source>the backup is damaged: {why}</source>
   <translation>बैकअप क्षतिग्रस्त है: {why}</translation>
  </message>
  <message>
   <source>this is the open library itself</source>
   <translation>यह खुला हुआ पुस्तकालय ही है</translation>
  </message>
  <message>
   <source>the pack is encrypted</source>
   <translation>पैक कूटबद्ध है</translation>
  </message>
  <message>
   <source>the passphrase is wrong, or the pack is damaged</source>
   <translation>पासफ़्रेज़ ग़लत है, या पैक क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>the pack was written by a newer ecgfinder</source>
   <translation>पैक नए ecgfinder ने लिखा है</translation>
  </message>
  <message>
   <source>this is no case pack, or a damaged one ({why})</source>
   <translation>यह मामला-पैक नहीं है, या क्षतिग्रस्त है ({why})</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है</translation>
  </message>
  <message>
   <source>the table lacks the columns {columns}</source>
   <translation>तालिका में ये स्तंभ नहीं हैं: {columns}</translation>
  </message>
  <message>
   <source>the table cannot be read ({why})</source>
   <translation>तालिका पढ़ी नहीं जा सकती ({why})</translation>
  </message>
  <message>
   <source>the server cannot be reached, or refuses ({why})</source>
   <translation>सर्वर तक पहुँच नहीं है, या वह मना करता है ({why})</translation>
  </message>
  <message>
   <source>the connection to the server was lost</source>
   <translation>सर्वर से संपर्क टूट गया</translation>
  </message>
  <message>
   <source>is no picture or PDF that can be read</source>
   <translation>कोई पढ़ने योग्य चित्र या PDF नहीं है</translation>
  </message>
  <message>
   <source>has {count} megapixels</source>
   <translation>{count} मेगापिक्सेल का है</translation>
  </message>
  <message>
   <source>is only {width} x {height} pixels</source>
   <translation>केवल {width} x {height} पिक्सेल का है</translation>
  </message>
  <message>
   <source>no traces were found</source>
   <translation>कोई रेखा नहीं मिली</translation>
  </message>
  <message>
   <source>{rows} rows of traces were found, but they contradict each other or the paper</source>
   <translation>रेखाओं की {rows} पंक्तियाँ मिलीं, पर वे एक-दूसरे या काग़ज़ से मेल नहीं खातीं</translation>
  </message>
  <message>
   <source>the model file is damaged: its SHA-256 does not match</source>
   <translation>मॉडल फ़ाइल क्षतिग्रस्त है: SHA-256 मेल नहीं खाता</translation>
  </message>
  <message>
   <source>the model file cannot be loaded</source>
   <translation>मॉडल फ़ाइल लोड नहीं हो सकती</translation>
  </message>
  <message>
   <source>the models cannot be read ({why})</source>
   <translation>मॉडल पढ़े नहीं जा सकते ({why})</translation>
  </message>
  <message>
   <source>cannot be opened ({why})</source>
   <translation>खोला नहीं जा सकता ({why})</translation>
  </message>
  <message>
   <source>is a PDF that cannot be read ({why})</source>
   <translation>ऐसा PDF है जो पढ़ा नहीं जा सकता ({why})</translation>
  </message>
  <message>
   <source>has no page {page}</source>
   <translation>में पृष्ठ {page} नहीं है</translation>
  </message>
  <message>
   <source>has {count} pages, and no page {page}</source>
   <translation>में {count} पृष्ठ हैं, पृष्ठ {page} नहीं</translation>
  </message>
  <message>
   <source>the models need a newer version of this program</source>
   <translation>मॉडल को इस प्रोग्राम का नया संस्करण चाहिए</translation>
  </message>
  <message>
   <source>the models are of an older version of this program</source>
   <translation>मॉडल इस प्रोग्राम के पुराने संस्करण के हैं</translation>
  </message>
  <message>
   <source>the model manifest is damaged</source>
   <translation>मॉडल का विवरण क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>the model file cannot be read ({why})</source>
   <translation>मॉडल फ़ाइल पढ़ी नहीं जा सकती ({why})</translation>
  </message>
  <message>
   <source>the pack cannot be read ({why})</source>
   <translation>पैक पढ़ा नहीं जा सकता ({why})</translation>
  </message>
  <message>
   <source>the sampling rate of {rate} Hz is not that of an ECG</source>
   <translation>{rate} Hz की नमूना दर ECG की नहीं है</translation>
  </message>
  <message>
   <source>lead {name} is cut short: {held} of {said} samples</source>
   <translation>लीड {name} अधूरी है: {said} में से {held} नमूने</translation>
  </message>
  <message>
   <source>lead {name} is damaged: its checksum does not match</source>
   <translation>लीड {name} क्षतिग्रस्त है: उसका चेकसम मेल नहीं खाता</translation>
  </message>
  <message>
   <source>the file holds no table of numbers</source>
   <translation>फ़ाइल में संख्याओं की कोई तालिका नहीं है</translation>
  </message>
  <message>
   <source>version 7.3 of MATLAB files is not read</source>
   <translation>MATLAB फ़ाइलों का संस्करण 7.3 नहीं पढ़ा जाता</translation>
  </message>
  <message>
   <source>the XML is damaged at line {line}, column {column}</source>
   <translation>XML पंक्ति {line}, स्तंभ {column} पर क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>its signal file {name} is damaged or cut short</source>
   <translation>उसकी सिग्नल फ़ाइल {name} क्षतिग्रस्त या अधूरी है</translation>
  </message>
  <message>
   <source>its signal file {name} holds no samples</source>
   <translation>उसकी सिग्नल फ़ाइल {name} में कोई नमूना नहीं है</translation>
  </message>
  <message>
   <source>the file does not say its unit, and a span of {span} does not tell it</source>
   <translation>फ़ाइल अपनी इकाई नहीं बताती, और {span} के विस्तार से वह पता नहीं चलती</translation>
  </message>
  <message>
   <source>the file holds {found} of 12 leads</source>
   <translation>फ़ाइल में 12 में से {found} लीड हैं</translation>
  </message>
  <message>
   <source>this DICOM file holds no waveforms</source>
   <translation>इस DICOM फ़ाइल में कोई तरंग नहीं है</translation>
  </message>
  <message>
   <source>the array of shape {shape} holds more than one ECG</source>
   <translation>{shape} आकार के ऐरे में एक से अधिक ECG हैं</translation>
  </message>
  <message>
   <source>this is no WFDB header</source>
   <translation>यह WFDB हेडर नहीं है</translation>
  </message>
  <message>
   <source>its header has another suffix than .hea</source>
   <translation>उसके हेडर का प्रत्यय .hea नहीं है</translation>
  </message>
  <message>
   <source>no standard lead holds a signal</source>
   <translation>किसी मानक लीड में सिग्नल नहीं है</translation>
  </message>
  <message>
   <source>the recording lasts {seconds} s, less than a beat or two</source>
   <translation>रिकॉर्डिंग {seconds} सेकंड की है, एक-दो धड़कनों से भी कम</translation>
  </message>
  <message>
   <source>it cannot be read ({why})</source>
   <translation>यह पढ़ी नहीं जा सकती ({why})</translation>
  </message>
  <message>
   <source>it cannot be encoded ({why})</source>
   <translation>यह एन्कोड नहीं की जा सकती ({why})</translation>
  </message>
  <message>
   <source>it cannot be fetched ({why})</source>
   <translation>यह प्राप्त नहीं की जा सकती ({why})</translation>
  </message>
  <message>
   <source>its checksum does not match</source>
   <translation>उसका चेकसम मेल नहीं खाता</translation>
  </message>
  <message>
   <source>Check that it exists and may be read.</source>
   <translation>जाँचें कि वह मौजूद है और पढ़ी जा सकती है।</translation>
  </message>
  <message>
   <source>Choose an empty folder.</source>
   <translation>कोई खाली फ़ोल्डर चुनें।</translation>
  </message>
  <message>
   <source>Choose another backup.</source>
   <translation>दूसरा बैकअप चुनें।</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>दूसरा फ़ोल्डर चुनें।</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>कोई दूसरा चुनें।</translation>
  </message>
  <message>
   <source>Choose another part.</source>
   <translation>दूसरा भाग चुनें।</translation>
  </message>
  <message>
   <source>Choose one of these.</source>
   <translation>इनमें से एक चुनें।</translation>
  </message>
  <message>
   <source>Copy it beside the header.</source>
   <translation>उसे हेडर के पास कॉपी करें।</translation>
  </message>
  <message>
   <source>Copy it beside the signals.</source>
   <translation>उसे सिग्नल के पास कॉपी करें।</translation>
  </message>
  <message>
   <source>Copy it elsewhere.</source>
   <translation>उसे कहीं और कॉपी करें।</translation>
  </message>
  <message>
   <source>Copy it once more.</source>
   <translation>उसे एक बार फिर कॉपी करें।</translation>
  </message>
  <message>
   <source>Copy the record once more.</source>
   <translation>रिकॉर्ड एक बार फिर कॉपी करें।</translation>
  </message>
  <message>
   <source>Encode it again with `ecgfinder library reencode`.</source>
   <translation>`ecgfinder library reencode` से उसे फिर कूटित करें।</translation>
  </message>
  <message>
   <source>Export a shorter part.</source>
   <translation>छोटा भाग निर्यात करें।</translation>
  </message>
  <message>
   <source>Export it losslessly.</source>
   <translation>उसे बिना हानि के निर्यात करें।</translation>
  </message>
  <message>
   <source>Export it uncompressed.</source>
   <translation>उसे बिना संपीड़न के निर्यात करें।</translation>
  </message>
  <message>
   <source>Export the ECG once more.</source>
   <translation>ECG एक बार फिर निर्यात करें।</translation>
  </message>
  <message>
   <source>Give its passphrase, or restore a backup.</source>
   <translation>उसका पासफ़्रेज़ दें, या बैकअप बहाल करें।</translation>
  </message>
  <message>
   <source>Give its passphrase.</source>
   <translation>उसका पासफ़्रेज़ दें।</translation>
  </message>
  <message>
   <source>Install the extra `encrypted`.</source>
   <translation>अतिरिक्त `encrypted` इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>प्रोग्राम फिर से इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>Install the program again, or name a folder with complete models.</source>
   <translation>प्रोग्राम फिर से इंस्टॉल करें, या पूरे मॉडल वाला फ़ोल्डर बताएँ।</translation>
  </message>
  <message>
   <source>Known are {formats}.</source>
   <translation>ज्ञात हैं: {formats}।</translation>
  </message>
  <message>
   <source>Make one with `ecgfinder import`.</source>
   <translation>एक बनाएँ: पुस्तकालय मेनू, या `ecgfinder import`।</translation>
  </message>
  <message>
   <source>Name a file in it.</source>
   <translation>उसके भीतर की कोई फ़ाइल बताएँ।</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>कुछ नहीं बदला गया।</translation>
  </message>
  <message>
   <source>Open it once where it may be written.</source>
   <translation>उसे एक बार वहाँ खोलें जहाँ लिखा जा सके।</translation>
  </message>
  <message>
   <source>Open one from the Library menu.</source>
   <translation>पुस्तकालय मेनू से कोई खोलें।</translation>
  </message>
  <message>
   <source>PNG, JPEG, TIFF, WebP and PDF are.</source>
   <translation>PNG, JPEG, TIFF, WebP और PDF पढ़े जाते हैं।</translation>
  </message>
  <message>
   <source>Restore a backup.</source>
   <translation>बैकअप बहाल करें।</translation>
  </message>
  <message>
   <source>Restore a backup, or run `ecgfinder library verify`.</source>
   <translation>बैकअप बहाल करें, या `ecgfinder library verify` चलाएँ।</translation>
  </message>
  <message>
   <source>Save it smaller.</source>
   <translation>उसे छोटा करके सहेजें।</translation>
  </message>
  <message>
   <source>Save it with -v7.</source>
   <translation>उसे -v7 के साथ सहेजें।</translation>
  </message>
  <message>
   <source>Save one of them.</source>
   <translation>उनमें से एक सहेजें।</translation>
  </message>
  <message>
   <source>Say it, as with `ecgfinder convert --rate 500`.</source>
   <translation>उसे बताएँ, जैसे `ecgfinder convert --rate 500` से।</translation>
  </message>
  <message>
   <source>Say it, as with `ecgfinder convert --unit uV`.</source>
   <translation>उसे बताएँ, जैसे `ecgfinder convert --unit uV` से।</translation>
  </message>
  <message>
   <source>Scan it at 150 dpi or more.</source>
   <translation>उसे 150 dpi या अधिक पर स्कैन करें।</translation>
  </message>
  <message>
   <source>Take the whole page, flat and sharp, with all twelve leads.</source>
   <translation>पूरा पृष्ठ लें, सपाट और साफ़, सभी बारह लीड के साथ।</translation>
  </message>
  <message>
   <source>Take the whole page, flat and sharp, with all twelve leads. Or correct what was found by hand.</source>
   <translation>पूरा पृष्ठ लें, सपाट और साफ़, सभी बारह लीड के साथ। या जो मिला उसे हाथ से सुधारें।</translation>
  </message>
  <message>
   <source>Update ecgfinder.</source>
   <translation>ecgfinder अपडेट करें।</translation>
  </message>
  <message>
   <source>Use {formats}.</source>
   <translation>{formats} का उपयोग करें।</translation>
  </message>
  <message>
   <source>Use letters A-Z, digits, - and _ only.</source>
   <translation>केवल अक्षर A-Z, अंक, - और _ का उपयोग करें।</translation>
  </message>
  <message>
   <source>Write WFDB instead.</source>
   <translation>इसके बजाय WFDB लिखें।</translation>
  </message>
  <message>
   <source>Close it or try again in a moment.</source>
   <translation>उसे बंद करें या थोड़ी देर में फिर कोशिश करें।</translation>
  </message>
  <message>
   <source>Make room and try again; nothing already saved is lost.</source>
   <translation>जगह बनाएँ और फिर कोशिश करें; सहेजा हुआ कुछ नहीं खोया।</translation>
  </message>
  <message>
   <source>Ask for write access to its folder.</source>
   <translation>उसके फ़ोल्डर में लिखने की अनुमति माँगें।</translation>
  </message>
  <message>
   <source>Ask for write access.</source>
   <translation>लिखने की अनुमति माँगें।</translation>
  </message>
  <message>
   <source>Ask its administrator for write access.</source>
   <translation>उसके प्रशासक से लिखने की अनुमति माँगें।</translation>
  </message>
  <message>
   <source>Check that its folder exists and may be written.</source>
   <translation>जाँचें कि उसका फ़ोल्डर मौजूद है और लिखा जा सकता है।</translation>
  </message>
  <message>
   <source>Check the disk and its free space, then try again.</source>
   <translation>डिस्क और खाली जगह जाँचें, फिर कोशिश करें।</translation>
  </message>
  <message>
   <source>Search again.</source>
   <translation>फिर से खोजें।</translation>
  </message>
  <message>
   <source>Check the address, the user and the network.</source>
   <translation>पता, उपयोगकर्ता और नेटवर्क जाँचें।</translation>
  </message>
  <message>
   <source>Check the network and try again.</source>
   <translation>नेटवर्क जाँचें और फिर कोशिश करें।</translation>
  </message>
  <message>
   <source>Technical detail: {detail}</source>
   <translation>तकनीकी विवरण: {detail}</translation>
  </message>
  <message>
   <source>this ECG cannot be read</source>
   <translation>यह ECG पढ़ा नहीं जा सकता</translation>
  </message>
  <message>
   <source>this does not work with the library</source>
   <translation>पुस्तकालय के साथ यह नहीं हो सकता</translation>
  </message>
  <message>
   <source>this does not work</source>
   <translation>यह नहीं हो सकता</translation>
  </message>
  <message>
   <source>the file is cut short, or a part of it is missing</source>
   <translation>फ़ाइल अधूरी है या उसका एक भाग नहीं है</translation>
  </message>
  <message>
   <source>the file is damaged, or contradicts itself</source>
   <translation>फ़ाइल क्षतिग्रस्त है या उसमें विरोधाभास है</translation>
  </message>
  <message>
   <source>the file is written in a variant of its format that cannot be read</source>
   <translation>फ़ाइल अपने प्रारूप के ऐसे रूप में है जो पढ़ा नहीं जा सकता</translation>
  </message>
  <message>
   <source>the file is too large for an ECG</source>
   <translation>फ़ाइल ECG के लिए बहुत बड़ी है</translation>
  </message>
  <message>
   <source>the file holds no ECG that can be used</source>
   <translation>फ़ाइल में कोई उपयोगी ECG नहीं है</translation>
  </message>
  <message>
   <source>Unfiltered</source>
   <translation>बिना फ़िल्टर</translation>
  </message>
  <message>
   <source>unfiltered</source>
   <translation>बिना फ़िल्टर</translation>
  </message>
  <message>
   <source>0.05-150 Hz (diagnostic)</source>
   <translation>0.05-150 Hz (नैदानिक)</translation>
  </message>
  <message>
   <source>0.5-40 Hz (monitor)</source>
   <translation>0.5-40 Hz (मॉनिटर)</translation>
  </message>
  <message>
   <source>0.05-40 Hz (muscle)</source>
   <translation>0.05-40 Hz (पेशी)</translation>
  </message>
  <message>
   <source>0.05-150 Hz, notch 50 Hz</source>
   <translation>0.05-150 Hz, नॉच 50 Hz</translation>
  </message>
  <message>
   <source>0.05-150 Hz, notch 60 Hz</source>
   <translation>0.05-150 Hz, नॉच 60 Hz</translation>
  </message>
  <message>
   <source>Notch 50 Hz</source>
   <translation>नॉच 50 Hz</translation>
  </message>
  <message>
   <source>Notch 60 Hz</source>
   <translation>नॉच 60 Hz</translation>
  </message>
  <message>
   <source>Baseline (0.5 Hz)</source>
   <translation>आधार रेखा (0.5 Hz)</translation>
  </message>
  <message>
   <source>notch {hz} Hz</source>
   <translation>नॉच {hz} Hz</translation>
  </message>
  <message>
   <source>{hz} Hz high-pass</source>
   <translation>{hz} Hz हाई-पास</translation>
  </message>
  <message>
   <source>zero-phase</source>
   <translation>शून्य-चरण</translation>
  </message>
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
  <message>
   <source>Tags</source>
   <translation>टैग</translation>
  </message>
  <message>
   <source>Loading the case</source>
   <translation>केस लोड हो रहा है</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>सितारे वाला</translation>
  </message>
  <message>
   <source>seen</source>
   <translation>देखा गया</translation>
  </message>
  <message numerus="yes">
   <source>tag “{name}” on {n} cases</source>
   <translation>
    <numerusform>{n} केस पर टैग “{name}”</numerusform>
    <numerusform>{n} केसों पर टैग “{name}”</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>removal of tag “{name}” from {n} cases</source>
   <translation>
    <numerusform>{n} केस से टैग “{name}” हटाना</numerusform>
    <numerusform>{n} केसों से टैग “{name}” हटाना</numerusform>
   </translation>
  </message>
  <message>
   <source>edit of a case</source>
   <translation>केस का संपादन</translation>
  </message>
  <message numerus="yes">
   <source>deletion of {n} cases</source>
   <translation>
    <numerusform>{n} केस का विलोपन</numerusform>
    <numerusform>{n} केसों का विलोपन</numerusform>
   </translation>
  </message>
  <message>
   <source>Done</source>
   <translation>पूर्ण</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>पूर्ववत किया</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>एनकोडन</translation>
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
   <source>Stopped. What was imported stays.</source>
   <translation>रोका गया। आयात की गई सामग्री बनी रहती है।</translation>
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
   <translation>{total} में से {done}</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{pace}/s, {left} left</source>
   <translation>{pace}/s, {left} शेष</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was changed.</source>
   <translation>रद्द किया गया। कुछ नहीं बदला।</translation>
  </message>
  <message>
   <source>Something went wrong inside the program.</source>
   <translation>प्रोग्राम के भीतर कुछ गड़बड़ हुई।</translation>
  </message>
  <message>
   <source>Keeping the session</source>
   <translation>सत्र सहेजा जा रहा है</translation>
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
   <source>The search is saved as “{name}”.</source>
   <translation>खोज “{name}” नाम से सहेजी गई।</translation>
  </message>
  <message>
   <source>Reading saved searches</source>
   <translation>सहेजी खोजें पढ़ी जा रही हैं</translation>
  </message>
  <message>
   <source>this name is taken</source>
   <translation>यह नाम लिया जा चुका है</translation>
  </message>
  <message>
   <source>Loading the ECG</source>
   <translation>ECG लोड हो रहा है</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>तुलना</translation>
  </message>
  <message>
   <source>The time between them is not known.</source>
   <translation>दोनों के बीच का समय ज्ञात नहीं।</translation>
  </message>
  <message>
   <source>{hours} h between them.</source>
   <translation>दोनों के बीच {hours} घंटे।</translation>
  </message>
  <message>
   <source>{days} days between them.</source>
   <translation>दोनों के बीच {days} दिन।</translation>
  </message>
  <message>
   <source>{years} years between them.</source>
   <translation>दोनों के बीच {years} वर्ष।</translation>
  </message>
  <message>
   <source>They bear different patients' identities.</source>
   <translation>इन पर अलग-अलग रोगियों की पहचान है।</translation>
  </message>
  <message>
   <source>They differ in sex.</source>
   <translation>लिंग अलग है।</translation>
  </message>
  <message>
   <source>The left one is the later.</source>
   <translation>बाईं ओर वाला बाद का है।</translation>
  </message>
  <message>
   <source>The ECG was added to the library.</source>
   <translation>ECG लाइब्रेरी में जोड़ दिया गया।</translation>
  </message>
  <message>
   <source>Reading the file</source>
   <translation>फ़ाइल पढ़ी जा रही है</translation>
  </message>
  <message>
   <source>Written to {path}</source>
   <translation>{path} में लिखा गया</translation>
  </message>
  <message>
   <source>Stopped. What was taken over stays.</source>
   <translation>रोका गया। जो लिया गया वह बना रहता है।</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were checked.</source>
   <translation>
    <numerusform>{n} केस जाँचा गया।</numerusform>
    <numerusform>{n} केस जाँचे गए।</numerusform>
   </translation>
  </message>
  <message>
   <source>Checking the library</source>
   <translation>लाइब्रेरी की जाँच</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>बैकअप</translation>
  </message>
  <message>
   <source>Restoring</source>
   <translation>बहाली</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>विलय</translation>
  </message>
  <message>
   <source>Writing the case pack</source>
   <translation>केस पैक लिखा जा रहा है</translation>
  </message>
  <message>
   <source>Reading the case pack</source>
   <translation>केस पैक पढ़ा जा रहा है</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases are backed up in {folder}</source>
   <translation>
    <numerusform>{n} केस का बैकअप {folder} में है</numerusform>
    <numerusform>{n} केसों का बैकअप {folder} में है</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were restored into {folder}</source>
   <translation>
    <numerusform>{n} केस {folder} में बहाल हुआ</numerusform>
    <numerusform>{n} केस {folder} में बहाल हुए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were written to {path}</source>
   <translation>
    <numerusform>{n} केस {path} में लिखा गया</numerusform>
    <numerusform>{n} केस {path} में लिखे गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} problems were found.</source>
   <translation>
    <numerusform>{n} समस्या मिली।</numerusform>
    <numerusform>{n} समस्याएँ मिलीं।</numerusform>
   </translation>
  </message>
  <message>
   <source>All is well.</source>
   <translation>सब ठीक है।</translation>
  </message>
  <message>
   <source>No heart beats were found.</source>
   <translation>कोई धड़कन नहीं मिली।</translation>
  </message>
  <message>
   <source>Pacemaker spikes before {count} of {beats} beats.</source>
   <translation>{beats} में से {count} धड़कनों से पहले पेसमेकर स्पाइक।</translation>
  </message>
  <message>
   <source>{count} of {beats} beats have another QRS shape than the usual ones.</source>
   <translation>{beats} में से {count} धड़कनों का QRS आकार सामान्य से अलग है।</translation>
  </message>
  <message>
   <source>Irregular rhythm without P waves.</source>
   <translation>P तरंगों के बिना अनियमित लय।</translation>
  </message>
  <message>
   <source>No P waves were found.</source>
   <translation>कोई P तरंग नहीं मिली।</translation>
  </message>
  <message>
   <source>Irregular rhythm.</source>
   <translation>अनियमित लय।</translation>
  </message>
  <message>
   <source>P and QRS are upside down in lead I but not in V6: the arm electrodes may be swapped.</source>
   <translation>लीड I में P और QRS उलटे हैं पर V6 में नहीं: बाँहों के इलेक्ट्रोड शायद बदल गए हैं।</translation>
  </message>
  <message>
   <source>Lead II is nearly flat beside I and III: right arm and right leg electrodes may be swapped.</source>
   <translation>I और III की तुलना में लीड II लगभग सपाट है: दाएँ हाथ और दाएँ पैर के इलेक्ट्रोड शायद बदल गए हैं।</translation>
  </message>
  <message>
   <source>No channel bears the name of a standard lead, so nothing was measured.</source>
   <translation>किसी चैनल का नाम मानक लीड का नहीं है, इसलिए कुछ मापा नहीं गया।</translation>
  </message>
  <message>
   <source>Measured in the first {seconds} s.</source>
   <translation>पहले {seconds} s में मापा गया।</translation>
  </message>
  <message>
   <source>left out, no ECG: {leads}</source>
   <translation>छोड़ा गया, ECG नहीं: {leads}</translation>
  </message>
  <message>
   <source>left out, no voltage: {leads}</source>
   <translation>छोड़ा गया, वोल्टेज नहीं: {leads}</translation>
  </message>
  <message>
   <source>left out, without a valid sample: {leads}</source>
   <translation>छोड़ा गया, कोई मान्य नमूना नहीं: {leads}</translation>
  </message>
  <message>
   <source>left out, sampled at another rate: {leads}</source>
   <translation>छोड़ा गया, अलग नमूना दर: {leads}</translation>
  </message>
  <message>
   <source>shorter than the others: {leads}</source>
   <translation>अन्य से छोटी: {leads}</translation>
  </message>
  <message>
   <source>computed from I and II: {leads}</source>
   <translation>I और II से गणना की गई: {leads}</translation>
  </message>
  <message>
   <source>the leads are not named; taken as {leads}</source>
   <translation>लीडों के नाम नहीं; {leads} माने गए</translation>
  </message>
  <message>
   <source>the rate is not said; taken as {rate} Hz, which makes ten seconds</source>
   <translation>दर नहीं लिखी; {rate} Hz मानी गई, जिससे दस सेकंड बनते हैं</translation>
  </message>
  <message>
   <source>the unit is not said; taken as {unit}</source>
   <translation>इकाई नहीं लिखी; {unit} मानी गई</translation>
  </message>
  <message>
   <source>the recorder reports loose electrodes: {leads}</source>
   <translation>यंत्र ढीले इलेक्ट्रोड बताता है: {leads}</translation>
  </message>
  <message>
   <source>the checksum of the file does not match</source>
   <translation>फ़ाइल का चेकसम मेल नहीं खाता</translation>
  </message>
  <message>
   <source>Digitised from a picture: layout {layout}, {speed} mm/s assumed.</source>
   <translation>चित्र से डिजिटाइज़: विन्यास {layout}, {speed} mm/s माना गया।</translation>
  </message>
  <message>
   <source>No grid was found: the scale is the resolution that the file states.</source>
   <translation>ग्रिड नहीं मिला: पैमाना फ़ाइल में लिखे रिज़ॉल्यूशन का है।</translation>
  </message>
  <message>
   <source>No grid was found: the scale is such that the page shows ten seconds.</source>
   <translation>कोई ग्रिड नहीं मिला: पैमाना ऐसा है कि पृष्ठ दस सेकंड दिखाता है।</translation>
  </message>
  <message>
   <source>No calibration pulse was found: 10 mm/mV assumed.</source>
   <translation>कोई अंशांकन पल्स नहीं मिला: 10 mm/mV माना गया।</translation>
  </message>
  <message>
   <source>The calibration pulses disagree: 10 mm/mV assumed.</source>
   <translation>अंशांकन पल्स आपस में मेल नहीं खाते: 10 mm/mV माना गया।</translation>
  </message>
  <message>
   <source>The leads are named as they are on the page, which is no usual order: check the names.</source>
   <translation>लीड के नाम पृष्ठ के अनुसार हैं, जो सामान्य क्रम नहीं है: नाम जाँच लें।</translation>
  </message>
  <message>
   <source>The limb leads do not add up as they should: check the layout and the traces.</source>
   <translation>अंग लीडों का योग सही नहीं बैठता: विन्यास और ट्रेस जाँचें।</translation>
  </message>
  <message>
   <source>Flat: {leads}.</source>
   <translation>सपाट: {leads}।</translation>
  </message>
  <message>
   <source>Clipped: {leads}.</source>
   <translation>कटा हुआ: {leads}।</translation>
  </message>
  <message>
   <source>Noisy: {leads}.</source>
   <translation>शोरयुक्त: {leads}।</translation>
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
   <source>ECGs and pictures</source>
   <translation>ECG और चित्र</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>चित्र</translation>
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
   <source>average beats, low-passed at 40 Hz</source>
   <translation>औसत धड़कनें, 40 Hz लो-पास</translation>
  </message>
  <message>
   <source>No beats to average</source>
   <translation>औसत के लिए कोई धड़कन नहीं</translation>
  </message>
  <message>
   <source>{lead}  not recorded</source>
   <translation>{lead}  रिकॉर्ड नहीं</translation>
  </message>
  <message>
   <source>{lead}  no signal</source>
   <translation>{lead}  कोई सिग्नल नहीं</translation>
  </message>
  <message>
   <source>only {seconds} s recorded</source>
   <translation>केवल {seconds} से. रिकॉर्ड</translation>
  </message>
  <message>
   <source>also recorded: {leads}</source>
   <translation>यह भी रिकॉर्ड: {leads}</translation>
  </message>
  <message>
   <source>{start}-{end} s of {whole} s</source>
   <translation>{whole} से. में से {start}-{end} से.</translation>
  </message>
  <message>
   <source>of the first {seconds} s</source>
   <translation>पहले {seconds} से. के</translation>
  </message>
  <message>
   <source>Something went wrong inside the program ({kind}).</source>
   <translation>प्रोग्राम के भीतर कुछ गड़बड़ हुई ({kind})।</translation>
  </message>
  <message>
   <source>normal ECG</source>
   <translation>सामान्य ECG</translation>
  </message>
  <message>
   <source>non-diagnostic T abnormalities</source>
   <translation>अनिदानात्मक T असामान्यताएँ</translation>
  </message>
  <message>
   <source>non-specific ST changes</source>
   <translation>अविशिष्ट ST परिवर्तन</translation>
  </message>
  <message>
   <source>digitalis effect</source>
   <translation>डिजिटैलिस प्रभाव</translation>
  </message>
  <message>
   <source>long QT interval</source>
   <translation>लंबा QT अंतराल</translation>
  </message>
  <message>
   <source>inferior myocardial infarction</source>
   <translation>निचली मायोकार्डियल इन्फ़ार्क्शन</translation>
  </message>
  <message>
   <source>anteroseptal myocardial infarction</source>
   <translation>अग्र-पटीय मायोकार्डियल इन्फ़ार्क्शन</translation>
  </message>
  <message>
   <source>left ventricular hypertrophy</source>
   <translation>बाएँ निलय की अतिवृद्धि</translation>
  </message>
  <message>
   <source>left anterior fascicular block</source>
   <translation>लेफ़्ट एंटीरियर फ़ैसिक्युलर ब्लॉक</translation>
  </message>
  <message>
   <source>non-specific ischaemic ST-T changes</source>
   <translation>अविशिष्ट इस्कीमिक ST-T परिवर्तन</translation>
  </message>
  <message>
   <source>incomplete right bundle branch block</source>
   <translation>अपूर्ण राइट बंडल ब्रांच ब्लॉक</translation>
  </message>
  <message>
   <source>first degree AV block</source>
   <translation>प्रथम डिग्री AV ब्लॉक</translation>
  </message>
  <message>
   <source>non-specific intraventricular conduction disturbance</source>
   <translation>अविशिष्ट अंतर्निलयी चालन विकार</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anterolateral leads</source>
   <translation>अग्र-पार्श्व लीडों में इस्कीमिक ST-T परिवर्तन</translation>
  </message>
  <message>
   <source>complete right bundle branch block</source>
   <translation>पूर्ण राइट बंडल ब्रांच ब्लॉक</translation>
  </message>
  <message>
   <source>complete left bundle branch block</source>
   <translation>पूर्ण लेफ़्ट बंडल ब्रांच ब्लॉक</translation>
  </message>
  <message>
   <source>inferolateral myocardial infarction</source>
   <translation>निचली-पार्श्व मायोकार्डियल इन्फ़ार्क्शन</translation>
  </message>
  <message>
   <source>left atrial overload or enlargement</source>
   <translation>बाएँ आलिंद पर अधिभार या वृद्धि</translation>
  </message>
  <message>
   <source>anterior myocardial infarction</source>
   <translation>अग्र मायोकार्डियल इन्फ़ार्क्शन</translation>
  </message>
  <message>
   <source>anterolateral myocardial infarction</source>
   <translation>अग्र-पार्श्व मायोकार्डियल इन्फ़ार्क्शन</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in inferior leads</source>
   <translation>निचली लीडों में इस्कीमिक ST-T परिवर्तन</translation>
  </message>
  <message>
   <source>subendocardial injury in anteroseptal leads</source>
   <translation>अग्र-पटीय लीडों में सबएंडोकार्डियल क्षति</translation>
  </message>
  <message>
   <source>lateral myocardial infarction</source>
   <translation>पार्श्व मायोकार्डियल इन्फ़ार्क्शन</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in inferolateral leads</source>
   <translation>निचली-पार्श्व लीडों में इस्कीमिक ST-T परिवर्तन</translation>
  </message>
  <message>
   <source>left posterior fascicular block</source>
   <translation>लेफ़्ट पोस्टीरियर फ़ैसिक्युलर ब्लॉक</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anteroseptal leads</source>
   <translation>अग्र-पटीय लीडों में इस्कीमिक ST-T परिवर्तन</translation>
  </message>
  <message>
   <source>subendocardial injury in anterolateral leads</source>
   <translation>अग्र-पार्श्व लीडों में सबएंडोकार्डियल क्षति</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in lateral leads</source>
   <translation>पार्श्व लीडों में इस्कीमिक ST-T परिवर्तन</translation>
  </message>
  <message>
   <source>right ventricular hypertrophy</source>
   <translation>दाएँ निलय की अतिवृद्धि</translation>
  </message>
  <message>
   <source>ST-T changes compatible with ventricular aneurysm</source>
   <translation>निलय एन्यूरिज़्म से मेल खाते ST-T परिवर्तन</translation>
  </message>
  <message>
   <source>right atrial overload or enlargement</source>
   <translation>दाएँ आलिंद पर अधिभार या वृद्धि</translation>
  </message>
  <message>
   <source>electrolyte disturbance or drug effect</source>
   <translation>इलेक्ट्रोलाइट विकार या औषधि प्रभाव</translation>
  </message>
  <message>
   <source>Wolff-Parkinson-White syndrome</source>
   <translation>वोल्फ़-पार्किंसन-व्हाइट सिंड्रोम</translation>
  </message>
  <message>
   <source>incomplete left bundle branch block</source>
   <translation>अपूर्ण लेफ़्ट बंडल ब्रांच ब्लॉक</translation>
  </message>
  <message>
   <source>inferoposterolateral myocardial infarction</source>
   <translation>निचली-पश्च-पार्श्व मायोकार्डियल इन्फ़ार्क्शन</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anterior leads</source>
   <translation>अग्र लीडों में इस्कीमिक ST-T परिवर्तन</translation>
  </message>
  <message>
   <source>inferoposterior myocardial infarction</source>
   <translation>निचली-पश्च मायोकार्डियल इन्फ़ार्क्शन</translation>
  </message>
  <message>
   <source>septal hypertrophy</source>
   <translation>पट अतिवृद्धि</translation>
  </message>
  <message>
   <source>subendocardial injury in inferior leads</source>
   <translation>निचली लीडों में सबएंडोकार्डियल क्षति</translation>
  </message>
  <message>
   <source>subendocardial injury in lateral leads</source>
   <translation>पार्श्व लीडों में सबएंडोकार्डियल क्षति</translation>
  </message>
  <message>
   <source>posterior myocardial infarction</source>
   <translation>पश्च मायोकार्डियल इन्फ़ार्क्शन</translation>
  </message>
  <message>
   <source>third degree AV block</source>
   <translation>तृतीय डिग्री AV ब्लॉक</translation>
  </message>
  <message>
   <source>subendocardial injury in inferolateral leads</source>
   <translation>निचली-पार्श्व लीडों में सबएंडोकार्डियल क्षति</translation>
  </message>
  <message>
   <source>second degree AV block</source>
   <translation>द्वितीय डिग्री AV ब्लॉक</translation>
  </message>
  <message>
   <source>abnormal QRS</source>
   <translation>असामान्य QRS</translation>
  </message>
  <message>
   <source>ventricular premature complex</source>
   <translation>निलयी अकाल संकुल</translation>
  </message>
  <message>
   <source>non-specific ST depression</source>
   <translation>अविशिष्ट ST अवनमन</translation>
  </message>
  <message>
   <source>voltage criteria for left ventricular hypertrophy</source>
   <translation>बाएँ निलय की अतिवृद्धि के वोल्टेज मानदंड</translation>
  </message>
  <message>
   <source>Q waves present</source>
   <translation>Q तरंगें मौजूद</translation>
  </message>
  <message>
   <source>low amplitude T waves</source>
   <translation>कम आयाम की T तरंगें</translation>
  </message>
  <message>
   <source>non-specific T wave changes</source>
   <translation>अविशिष्ट T तरंग परिवर्तन</translation>
  </message>
  <message>
   <source>atrial premature complex</source>
   <translation>आलिंदी अकाल संकुल</translation>
  </message>
  <message>
   <source>prolonged PR interval</source>
   <translation>दीर्घ PR अंतराल</translation>
  </message>
  <message>
   <source>inverted T waves</source>
   <translation>उलटी T तरंगें</translation>
  </message>
  <message>
   <source>low QRS voltage</source>
   <translation>निम्न QRS वोल्टेज</translation>
  </message>
  <message>
   <source>high QRS voltage</source>
   <translation>उच्च QRS वोल्टेज</translation>
  </message>
  <message>
   <source>T wave abnormality</source>
   <translation>T तरंग असामान्यता</translation>
  </message>
  <message>
   <source>non-specific ST elevation</source>
   <translation>अविशिष्ट ST उन्नयन</translation>
  </message>
  <message>
   <source>premature complexes</source>
   <translation>अकाल संकुल</translation>
  </message>
  <message>
   <source>sinus rhythm</source>
   <translation>साइनस ताल</translation>
  </message>
  <message>
   <source>atrial fibrillation</source>
   <translation>आलिंद विकंपन (AF)</translation>
  </message>
  <message>
   <source>sinus tachycardia</source>
   <translation>साइनस टैकीकार्डिया</translation>
  </message>
  <message>
   <source>sinus arrhythmia</source>
   <translation>साइनस अतालता</translation>
  </message>
  <message>
   <source>sinus bradycardia</source>
   <translation>साइनस ब्रैडीकार्डिया</translation>
  </message>
  <message>
   <source>functioning artificial pacemaker</source>
   <translation>कार्यरत कृत्रिम पेसमेकर</translation>
  </message>
  <message>
   <source>supraventricular arrhythmia</source>
   <translation>सुप्रावेंट्रिकुलर अतालता</translation>
  </message>
  <message>
   <source>bigeminy</source>
   <translation>बाइजेमिनी</translation>
  </message>
  <message>
   <source>atrial flutter</source>
   <translation>आलिंद फ़्लटर</translation>
  </message>
  <message>
   <source>supraventricular tachycardia</source>
   <translation>सुप्रावेंट्रिकुलर टैकीकार्डिया</translation>
  </message>
  <message>
   <source>paroxysmal supraventricular tachycardia</source>
   <translation>पैरॉक्सिस्मल सुप्रावेंट्रिकुलर टैकीकार्डिया</translation>
  </message>
  <message>
   <source>trigeminy</source>
   <translation>ट्राइजेमिनी</translation>
  </message>
  <message>
   <source>T abnormalities</source>
   <translation>T असामान्यताएँ</translation>
  </message>
  <message>
   <source>non-spec. ST changes</source>
   <translation>अविशिष्ट ST परिवर्तन</translation>
  </message>
  <message>
   <source>inferior MI</source>
   <translation>निचली MI</translation>
  </message>
  <message>
   <source>anteroseptal MI</source>
   <translation>अग्र-पटीय MI</translation>
  </message>
  <message>
   <source>LVH</source>
   <translation>LVH</translation>
  </message>
  <message>
   <source>LAFB</source>
   <translation>LAFB</translation>
  </message>
  <message>
   <source>non-spec. ischaemic ST-T changes</source>
   <translation>अविशिष्ट इस्कीमिक ST-T परिवर्तन</translation>
  </message>
  <message>
   <source>incomplete RBBB</source>
   <translation>अपूर्ण RBBB</translation>
  </message>
  <message>
   <source>non-spec. IVCD</source>
   <translation>अविशिष्ट IVCD</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anterolateral leads</source>
   <translation>इस्कीमिक ST-T, अग्र-पार्श्व</translation>
  </message>
  <message>
   <source>complete RBBB</source>
   <translation>पूर्ण RBBB</translation>
  </message>
  <message>
   <source>complete LBBB</source>
   <translation>पूर्ण LBBB</translation>
  </message>
  <message>
   <source>inferolateral MI</source>
   <translation>निचली-पार्श्व MI</translation>
  </message>
  <message>
   <source>left atrial enlargement</source>
   <translation>बाएँ आलिंद वृद्धि</translation>
  </message>
  <message>
   <source>anterior MI</source>
   <translation>अग्र MI</translation>
  </message>
  <message>
   <source>anterolateral MI</source>
   <translation>अग्र-पार्श्व MI</translation>
  </message>
  <message>
   <source>ischaemic ST-T, inferior leads</source>
   <translation>इस्कीमिक ST-T, निचली</translation>
  </message>
  <message>
   <source>subendoc. injury, anteroseptal leads</source>
   <translation>सबएंडोकार्डियल क्षति, अग्र-पटीय</translation>
  </message>
  <message>
   <source>lateral MI</source>
   <translation>पार्श्व MI</translation>
  </message>
  <message>
   <source>ischaemic ST-T, inferolateral leads</source>
   <translation>इस्कीमिक ST-T, निचली-पार्श्व</translation>
  </message>
  <message>
   <source>LPFB</source>
   <translation>LPFB</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anteroseptal leads</source>
   <translation>इस्कीमिक ST-T, अग्र-पटीय</translation>
  </message>
  <message>
   <source>subendoc. injury, anterolateral leads</source>
   <translation>सबएंडोकार्डियल क्षति, अग्र-पार्श्व</translation>
  </message>
  <message>
   <source>ischaemic ST-T, lateral leads</source>
   <translation>इस्कीमिक ST-T, पार्श्व</translation>
  </message>
  <message>
   <source>RVH</source>
   <translation>RVH</translation>
  </message>
  <message>
   <source>right atrial enlargement</source>
   <translation>दाएँ आलिंद वृद्धि</translation>
  </message>
  <message>
   <source>electrolytes or drug</source>
   <translation>इलेक्ट्रोलाइट या औषधि</translation>
  </message>
  <message>
   <source>WPW</source>
   <translation>WPW</translation>
  </message>
  <message>
   <source>incomplete LBBB</source>
   <translation>अपूर्ण LBBB</translation>
  </message>
  <message>
   <source>inferoposterolateral MI</source>
   <translation>निचली-पश्च-पार्श्व MI</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anterior leads</source>
   <translation>इस्कीमिक ST-T, अग्र</translation>
  </message>
  <message>
   <source>inferoposterior MI</source>
   <translation>निचली-पश्च MI</translation>
  </message>
  <message>
   <source>subendoc. injury, inferior leads</source>
   <translation>सबएंडोकार्डियल क्षति, निचली</translation>
  </message>
  <message>
   <source>subendoc. injury, lateral leads</source>
   <translation>सबएंडोकार्डियल क्षति, पार्श्व</translation>
  </message>
  <message>
   <source>posterior MI</source>
   <translation>पश्च MI</translation>
  </message>
  <message>
   <source>subendoc. injury, inferolateral leads</source>
   <translation>सबएंडोकार्डियल क्षति, निचली-पार्श्व</translation>
  </message>
  <message>
   <source>PVC</source>
   <translation>PVC</translation>
  </message>
  <message>
   <source>non-spec. ST depression</source>
   <translation>अविशिष्ट ST अवनमन</translation>
  </message>
  <message>
   <source>voltage criteria for LVH</source>
   <translation>LVH वोल्टेज मानदंड</translation>
  </message>
  <message>
   <source>low T waves</source>
   <translation>निम्न T तरंगें</translation>
  </message>
  <message>
   <source>non-spec. T wave changes</source>
   <translation>अविशिष्ट T तरंग परिवर्तन</translation>
  </message>
  <message>
   <source>PAC</source>
   <translation>PAC</translation>
  </message>
  <message>
   <source>non-spec. ST elevation</source>
   <translation>अविशिष्ट ST उन्नयन</translation>
  </message>
  <message>
   <source>pacemaker</source>
   <translation>पेसमेकर</translation>
  </message>
  <message>
   <source>SV arrhythmia</source>
   <translation>SV अतालता</translation>
  </message>
  <message>
   <source>SVT</source>
   <translation>SVT</translation>
  </message>
  <message>
   <source>paroxysmal SVT</source>
   <translation>पैरॉक्सिस्मल SVT</translation>
  </message>
  <message>
   <source>ecgfinder is free software under the Apache License 2.0. It is made with:</source>
   <translation>ecgfinder Apache लाइसेंस 2.0 के तहत मुक्त सॉफ़्टवेयर है। यह इनसे बना है:</translation>
  </message>
  <message>
   <source>Qt is used under the LGPL 3: its libraries lie beside the program as files and may be replaced.</source>
   <translation>Qt का उपयोग LGPL 3 के तहत: इसकी लाइब्रेरियाँ प्रोग्राम के पास फ़ाइलों के रूप में हैं और बदली जा सकती हैं।</translation>
  </message>
  <message>
   <source>Shows the past ECGs most similar to a new one, with their reports. It works on this computer alone; nothing is sent anywhere.</source>
   <translation>नए ECG से सबसे मिलते-जुलते पुराने ECG उनकी रिपोर्टों सहित दिखाता है। केवल इसी कंप्यूटर पर काम करता है; कहीं कुछ नहीं भेजा जाता।</translation>
  </message>
  <message>
   <source>It finds cases; it does not judge them. What is similar here may have another cause there. Decide by the ECG, the patient and the reports as written, not by the order of the list.</source>
   <translation>यह केस ढूँढता है; उनका निर्णय नहीं करता। यहाँ जो समान दिखता है उसका कारण वहाँ कुछ और हो सकता है। निर्णय ECG, रोगी और लिखी रिपोर्टों से करें, सूची के क्रम से नहीं।</translation>
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
   <source>About ecgfinder</source>
   <translation>ecgfinder के बारे में</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>लाइसेंस</translation>
  </message>
  <message>
   <source>About</source>
   <translation>परिचय</translation>
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
   <source>Statement</source>
   <translation>कथन</translation>
  </message>
  <message>
   <source>The patient's name is not stored.</source>
   <translation>रोगी का नाम सहेजा नहीं जाता।</translation>
  </message>
  <message>
   <source>Statements: Del takes one away</source>
   <translation>कथन: Del से हटाएँ</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases</source>
   <translation>
    <numerusform>{n} केस</numerusform>
    <numerusform>{n} केस</numerusform>
   </translation>
  </message>
  <message>
   <source>Library</source>
   <translation>लाइब्रेरी</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>टैग</translation>
  </message>
  <message>
   <source>any tag</source>
   <translation>कोई भी टैग</translation>
  </message>
  <message>
   <source>Cases of the library</source>
   <translation>लाइब्रेरी के केस</translation>
  </message>
  <message>
   <source>Reading tags</source>
   <translation>टैग पढ़े जा रहे हैं</translation>
  </message>
  <message>
   <source>Tag for the selected cases</source>
   <translation>चुने हुए केसों का टैग</translation>
  </message>
  <message>
   <source>Tag to take away</source>
   <translation>हटाने का टैग</translation>
  </message>
  <message>
   <source>Words in the report</source>
   <translation>रिपोर्ट के शब्द</translation>
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
  <message>
   <source>Tag …</source>
   <translation>टैग …</translation>
  </message>
  <message>
   <source>Give the selected cases a tag</source>
   <translation>चुने हुए केसों को टैग दें</translation>
  </message>
  <message>
   <source>Remove tag …</source>
   <translation>टैग हटाएँ …</translation>
  </message>
  <message>
   <source>Take a tag from the selected cases</source>
   <translation>चुने हुए केसों से टैग हटाएँ</translation>
  </message>
  <message>
   <source>Edit …</source>
   <translation>संपादित करें …</translation>
  </message>
  <message>
   <source>Report, tags and notes of one case</source>
   <translation>एक केस की रिपोर्ट, टैग और टिप्पणियाँ</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>निर्यात …</translation>
  </message>
  <message>
   <source>Write the selected cases to a case pack</source>
   <translation>चुने हुए केस केस पैक में लिखें</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>हटाएँ</translation>
  </message>
  <message>
   <source>Delete the selected cases; Ctrl+Z brings them back</source>
   <translation>चुने हुए केस हटाएँ; Ctrl+Z उन्हें लौटाता है</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>पूर्ववत</translation>
  </message>
  <message>
   <source>Search with this ECG</source>
   <translation>इस ECG से खोजें</translation>
  </message>
  <message>
   <source>Ask for cases like the selected one</source>
   <translation>चुने हुए जैसे केस खोजें</translation>
  </message>
  <message>
   <source>{selected} of {cases}</source>
   <translation>{cases} में से {selected}</translation>
  </message>
  <message>
   <source>Edit the case</source>
   <translation>केस संपादित करें</translation>
  </message>
  <message>
   <source>separated by commas, such as teaching, rare</source>
   <translation>अल्पविराम से अलग, जैसे शिक्षण, दुर्लभ</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>टिप्पणियाँ</translation>
  </message>
  <message>
   <source>A new note, then Enter</source>
   <translation>नई टिप्पणी, फिर Enter</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>नई टिप्पणी</translation>
  </message>
  <message>
   <source>Notes: a double click changes one, Del takes it away</source>
   <translation>टिप्पणियाँ: डबल क्लिक से बदलें, Del से हटाएँ</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>केस</translation>
  </message>
  <message>
   <source>Open an ECG or type what you look for; the most similar past cases appear here.</source>
   <translation>ECG खोलें या लिखें कि क्या खोजना है; सबसे मिलते-जुलते पुराने केस यहाँ दिखेंगे।</translation>
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
   <source>Another ECG of this patient</source>
   <translation>इस रोगी का दूसरा ECG</translation>
  </message>
  <message>
   <source>Kept for grid and report: {cases}</source>
   <translation>ग्रिड और रिपोर्ट के लिए रखे गए: {cases}</translation>
  </message>
  <message>
   <source>In the grid: the best</source>
   <translation>ग्रिड में: सर्वश्रेष्ठ</translation>
  </message>
  <message>
   <source>The library does not know this case's patient.</source>
   <translation>लाइब्रेरी इस केस के रोगी को नहीं जानती।</translation>
  </message>
  <message>
   <source>Cautions</source>
   <translation>सावधानियाँ</translation>
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
   <source>Measurements</source>
   <translation>माप</translation>
  </message>
  <message>
   <source>Drag a corner that lies wrong, or move it by Tab and the arrow keys.</source>
   <translation>ग़लत कोना खींचें, या Tab और तीर कुंजियों से खिसकाएँ।</translation>
  </message>
  <message>
   <source>Unsure: compare the traces with the page before they are used.</source>
   <translation>अनिश्चित: उपयोग से पहले ट्रेस की पृष्ठ से तुलना करें।</translation>
  </message>
  <message>
   <source>The recovered ECG appears here</source>
   <translation>प्राप्त ECG यहाँ दिखेगा</translation>
  </message>
  <message>
   <source>I have compared the traces with the page</source>
   <translation>मैंने ट्रेस की पृष्ठ से तुलना कर ली है</translation>
  </message>
  <message>
   <source>Accept and search</source>
   <translation>स्वीकारें और खोजें</translation>
  </message>
  <message>
   <source>Picture of the ECG</source>
   <translation>ECG का चित्र</translation>
  </message>
  <message>
   <source>Recovered ECG</source>
   <translation>प्राप्त ECG</translation>
  </message>
  <message>
   <source>Digitise {name}</source>
   <translation>{name} डिजिटाइज़ करें</translation>
  </message>
  <message>
   <source>Click at the resting level of each row; Enter ends, Backspace takes back, Esc gives up.</source>
   <translation>हर पंक्ति के विराम स्तर पर क्लिक करें; Enter समाप्त, Backspace वापस, Esc छोड़ें।</translation>
  </message>
  <message>
   <source>Click along the trace of {lead}; Enter ends, Backspace takes back, Esc gives up.</source>
   <translation>{lead} के ट्रेस पर क्लिक करते जाएँ; Enter समाप्त, Backspace वापस, Esc छोड़ें।</translation>
  </message>
  <message>
   <source>Digitising …</source>
   <translation>डिजिटाइज़ हो रहा है …</translation>
  </message>
  <message>
   <source>The corrections are not used yet: run again.</source>
   <translation>सुधार अभी लागू नहीं हुए: फिर चलाएँ।</translation>
  </message>
  <message>
   <source>Nothing could be recovered: see what was found, then correct and run again.</source>
   <translation>कुछ भी प्राप्त नहीं हुआ: जो मिला देखें, सुधारें और फिर चलाएँ।</translation>
  </message>
  <message>
   <source>Unsure: {leads}. Compare, draw the trace, or leave it out.</source>
   <translation>अनिश्चित: {leads}। तुलना करें, ट्रेस खींचें, या छोड़ दें।</translation>
  </message>
  <message>
   <source>Save as WFDB</source>
   <translation>WFDB में सहेजें</translation>
  </message>
  <message>
   <source>Discard the corrections made on this picture?</source>
   <translation>इस चित्र पर किए गए सुधार छोड़ दें?</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>रोकें</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>फिर चलाएँ</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>फिर से शुरू करें</translation>
  </message>
  <message>
   <source>Save as WFDB …</source>
   <translation>WFDB में सहेजें …</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>स्वचालित</translation>
  </message>
  <message>
   <source>Rows …</source>
   <translation>पंक्तियाँ …</translation>
  </message>
  <message>
   <source>Picture or traces</source>
   <translation>चित्र या ट्रेस</translation>
  </message>
  <message>
   <source>Left: only the picture. Right: only the traces.</source>
   <translation>बाएँ: केवल चित्र। दाएँ: केवल ट्रेस।</translation>
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
   <translation>रिज़ॉल्यूशन</translation>
  </message>
  <message>
   <source>Dots per inch of the scan: needed where the paper has no grid.</source>
   <translation>स्कैन के dpi: जहाँ काग़ज़ पर ग्रिड न हो वहाँ ज़रूरी।</translation>
  </message>
  <message>
   <source>PAGE</source>
   <translation>पृष्ठ</translation>
  </message>
  <message>
   <source>PAPER</source>
   <translation>काग़ज़</translation>
  </message>
  <message>
   <source>WHAT WAS FOUND</source>
   <translation>क्या मिला</translation>
  </message>
  <message>
   <source>LEADS</source>
   <translation>लीड</translation>
  </message>
  <message>
   <source>⟲ Turn left</source>
   <translation>⟲ बाएँ घुमाएँ</translation>
  </message>
  <message>
   <source>⟳ Turn right</source>
   <translation>⟳ दाएँ घुमाएँ</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>चित्र</translation>
  </message>
  <message>
   <source>Traces</source>
   <translation>ट्रेस</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>गति</translation>
  </message>
  <message>
   <source>Find the rows of traces by itself again</source>
   <translation>पंक्तियाँ फिर अपने-आप खोजें</translation>
  </message>
  <message>
   <source>Set the rows of traces by hand, where they were not found</source>
   <translation>जहाँ न मिलीं वहाँ पंक्तियाँ हाथ से रखें</translation>
  </message>
  <message>
   <source>Not found: {leads}.</source>
   <translation>नहीं मिले: {leads}।</translation>
  </message>
  <message>
   <source>Looking for grid and traces …</source>
   <translation>ग्रिड और ट्रेस खोजे जा रहे हैं …</translation>
  </message>
  <message>
   <source>Not recorded: {leads}.</source>
   <translation>रिकॉर्ड नहीं हुए: {leads}।</translation>
  </message>
  <message>
   <source>Drop an ECG here</source>
   <translation>ECG यहाँ छोड़ें</translation>
  </message>
  <message>
   <source>A recorder's file, a scan, a photo or a PDF page; or say above what you look for.</source>
   <translation>मशीन की फ़ाइल, स्कैन, फ़ोटो या PDF पृष्ठ; या ऊपर लिखें कि आप क्या खोज रहे हैं।</translation>
  </message>
  <message>
   <source>Show an example</source>
   <translation>उदाहरण दिखाएँ</translation>
  </message>
  <message>
   <source>OPEN LATELY</source>
   <translation>हाल में खोले गए</translation>
  </message>
  <message>
   <source>WHAT THE ENCODER SEES</source>
   <translation>एनकोडर क्या देखता है</translation>
  </message>
  <message>
   <source>AS THE PAPER ENCODES IT</source>
   <translation>शोधपत्र का एनकोडन</translation>
  </message>
  <message>
   <source>lead-time (shipped)</source>
   <translation>लीड-समय (साथ दिया)</translation>
  </message>
  <message>
   <source>Leads down, ten seconds across, voltage as colour</source>
   <translation>लीड नीचे की ओर, दस सेकंड आड़े, वोल्टेज रंग के रूप में</translation>
  </message>
  <message>
   <source>Simple plot</source>
   <translation>सरल चित्र</translation>
  </message>
  <message>
   <source>One beat of each lead, drawn</source>
   <translation>हर लीड की एक धड़कन, चित्रित</translation>
  </message>
  <message>
   <source>Gramian angular field (GAF)</source>
   <translation>ग्रामियन कोणीय क्षेत्र (GAF)</translation>
  </message>
  <message>
   <source>One beat of each lead: cosine of the sum of two angles</source>
   <translation>हर लीड की एक धड़कन: दो कोणों के योग की कोज्या</translation>
  </message>
  <message>
   <source>Markov transition field (MTF)</source>
   <translation>मार्कोव संक्रमण क्षेत्र (MTF)</translation>
  </message>
  <message>
   <source>One beat of each lead: how likely its levels follow</source>
   <translation>हर लीड की एक धड़कन: उसके स्तर कितनी बार क्रम में आते हैं</translation>
  </message>
  <message>
   <source>Recurrence plot (RP)</source>
   <translation>पुनरावृत्ति चित्र (RP)</translation>
  </message>
  <message>
   <source>One beat of each lead: distances between its samples</source>
   <translation>हर लीड की एक धड़कन: उसके नमूनों के बीच दूरियाँ</translation>
  </message>
  <message>
   <source>MTF and GAF</source>
   <translation>MTF और GAF</translation>
  </message>
  <message>
   <source>One beat of each lead, a colour an encoding</source>
   <translation>हर लीड की एक धड़कन, हर एनकोडन का एक रंग</translation>
  </message>
  <message>
   <source>GAF and RP</source>
   <translation>GAF और RP</translation>
  </message>
  <message>
   <source>RP and MTF</source>
   <translation>RP और MTF</translation>
  </message>
  <message>
   <source>All in one field</source>
   <translation>सब एक क्षेत्र में</translation>
  </message>
  <message>
   <source>The beats of all leads as one series</source>
   <translation>सभी लीडों की धड़कनें एक शृंखला में</translation>
  </message>
  <message>
   <source>Grid of all three</source>
   <translation>तीनों का ग्रिड</translation>
  </message>
  <message>
   <source>One beat of each lead: MTF red, RP green, GAF blue</source>
   <translation>हर लीड की एक धड़कन: MTF लाल, RP हरा, GAF नीला</translation>
  </message>
  <message>
   <source>What the encoder sees</source>
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
   <source>recorded from {first}</source>
   <translation>{first} से रिकॉर्ड</translation>
  </message>
  <message>
   <source>recorded up to {last}</source>
   <translation>{last} तक रिकॉर्ड</translation>
  </message>
  <message>
   <source>recorded {first} to {last}</source>
   <translation>{first} से {last} तक रिकॉर्ड</translation>
  </message>
  <message>
   <source>on {day}</source>
   <translation>{day} को</translation>
  </message>
  <message>
   <source>Ask by the whole ECG again</source>
   <translation>फिर पूरे ECG से खोजें</translation>
  </message>
  <message>
   <source>Take this condition away</source>
   <translation>यह शर्त हटाएँ</translation>
  </message>
  <message>
   <source>source: {source}</source>
   <translation>स्रोत: {source}</translation>
  </message>
  <message>
   <source>tag: {tags}</source>
   <translation>टैग: {tags}</translation>
  </message>
  <message>
   <source>report: {words}</source>
   <translation>रिपोर्ट: {words}</translation>
  </message>
  <message>
   <source>Asked by a part of the ECG:</source>
   <translation>ECG के एक भाग से खोज:</translation>
  </message>
  <message>
   <source>not starred</source>
   <translation>बिना सितारे के</translation>
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
   <source>No statement has this name. Choose one of those that appear while you type.</source>
   <translation>इस नाम का कोई निष्कर्ष नहीं है। टाइप करते समय दिखने वालों में से एक चुनें।</translation>
  </message>
  <message>
   <source>This is no date. Write a year, a month or a day, such as 2019, 2019-06 or 2019-06-30.</source>
   <translation>यह कोई तिथि नहीं है। वर्ष, महीना या दिन लिखें, जैसे 2019, 2019-06 या 2019-06-30।</translation>
  </message>
  <message>
   <source>Age {name}</source>
   <translation>आयु {name}</translation>
  </message>
  <message>
   <source>Only these cases</source>
   <translation>केवल ये केस</translation>
  </message>
  <message>
   <source>Recorded from</source>
   <translation>इस तिथि से रिकॉर्ड</translation>
  </message>
  <message>
   <source>Recorded up to and with</source>
   <translation>इस तिथि तक (सहित) रिकॉर्ड</translation>
  </message>
  <message>
   <source>how the source begins, such as ptbxl/</source>
   <translation>स्रोत का आरंभ, जैसे ptbxl/</translation>
  </message>
  <message>
   <source>only starred cases</source>
   <translation>केवल सितारे वाले मामले</translation>
  </message>
  <message>
   <source>from</source>
   <translation>से</translation>
  </message>
  <message>
   <source>from any age</source>
   <translation>किसी भी आयु से</translation>
  </message>
  <message>
   <source>to</source>
   <translation>तक</translation>
  </message>
  <message>
   <source>to any age</source>
   <translation>किसी भी आयु तक</translation>
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
   <source>from, such as 2019-06</source>
   <translation>से, जैसे 2019-06</translation>
  </message>
  <message>
   <source>up to and with</source>
   <translation>तक (सहित)</translation>
  </message>
  <message>
   <source>Age, years</source>
   <translation>आयु, वर्ष</translation>
  </message>
  <message>
   <source>Stars</source>
   <translation>सितारे</translation>
  </message>
  <message>
   <source>1  Open an ECG</source>
   <translation>1  ECG खोलें</translation>
  </message>
  <message>
   <source>Drop a file, a scan or a photo here, or press Ctrl+O. What you look for can also be typed in words above.</source>
   <translation>यहाँ कोई फ़ाइल, स्कैन या फ़ोटो छोड़ें, या Ctrl+O दबाएँ। जो खोजना है उसे ऊपर शब्दों में भी लिख सकते हैं।</translation>
  </message>
  <message>
   <source>2  Go through the cases</source>
   <translation>2  केस देखें</translation>
  </message>
  <message>
   <source>The most similar past cases, the nearest first, with what they were called. The arrow keys go from case to case.</source>
   <translation>सबसे मिलते-जुलते पुराने केस, सबसे निकट पहले, और वे क्या कहे गए। तीर कुंजियाँ केस-दर-केस ले जाती हैं।</translation>
  </message>
  <message>
   <source>3  Read and compare</source>
   <translation>3  पढ़ें और तुलना करें</translation>
  </message>
  <message>
   <source>The chosen case with its report. Space lays its beats over the query's; F1 shows all keys.</source>
   <translation>चुना हुआ केस अपनी रिपोर्ट सहित। Space उसकी धड़कनें क्वेरी पर रखता है; F1 सभी कुंजियाँ दिखाता है।</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>छोड़ें</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>शुरू करें</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>आगे</translation>
  </message>
  <message>
   <source>Measurements of the query and of the cases in the grid</source>
   <translation>पूछे गए ECG और ग्रिड के मामलों के माप</translation>
  </message>
  <message>
   <source>User's guide</source>
   <translation>उपयोगकर्ता मार्गदर्शिका</translation>
  </message>
  <message>
   <source>The file holds numbers and does not say what they mean. What you leave open is guessed, and noted.</source>
   <translation>फ़ाइल में संख्याएँ हैं पर उनका अर्थ नहीं लिखा। जो आप छोड़ेंगे उसका अनुमान लगाकर दर्ज किया जाएगा।</translation>
  </message>
  <message>
   <source>What the table holds</source>
   <translation>तालिका में क्या है</translation>
  </message>
  <message>
   <source>Samples per second</source>
   <translation>प्रति सेकंड नमूने</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>इकाई</translation>
  </message>
  <message>
   <source>Leads, column by column</source>
   <translation>लीड, स्तंभ-दर-स्तंभ</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>अनुमान</translation>
  </message>
  <message>
   <source>Reading the table</source>
   <translation>तालिका पढ़ी जा रही है</translation>
  </message>
  <message>
   <source>A PTB-XL folder, a folder or files of ECGs, or a CSV manifest. Names and numbers of patients are left out. What is imported stays when you stop; importing again goes on from there.</source>
   <translation>PTB-XL फ़ोल्डर, ECG का फ़ोल्डर या फ़ाइलें, या CSV सूची। रोगियों के नाम और नंबर छोड़ दिए जाते हैं। रोकने पर आयात हो चुकी सामग्री बनी रहती है; दोबारा आयात वहीं से आगे बढ़ता है।</translation>
  </message>
  <message>
   <source>PTB-XL data set with its reports</source>
   <translation>PTB-XL डेटा सेट, रिपोर्टों सहित</translation>
  </message>
  <message>
   <source>table of files with reports</source>
   <translation>रिपोर्टों सहित फ़ाइलों की तालिका</translation>
  </message>
  <message>
   <source>folder of ECG files</source>
   <translation>ECG फ़ाइलों का फ़ोल्डर</translation>
  </message>
  <message>
   <source>table that does not say what it holds: describe it</source>
   <translation>तालिका अपनी सामग्री नहीं बताती: उसका वर्णन करें</translation>
  </message>
  <message>
   <source>ECG file</source>
   <translation>ECG फ़ाइल</translation>
  </message>
  <message>
   <source>Import into the library</source>
   <translation>लाइब्रेरी में आयात करें</translation>
  </message>
  <message>
   <source>Files and folders to import</source>
   <translation>आयात की फ़ाइलें और फ़ोल्डर</translation>
  </message>
  <message>
   <source>Only try: read everything, write nothing</source>
   <translation>केवल परखें: सब पढ़ें, कुछ न लिखें</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>प्रगति</translation>
  </message>
  <message>
   <source>Rejected records</source>
   <translation>अस्वीकृत रिकॉर्ड</translation>
  </message>
  <message>
   <source>Records that cannot be imported are listed here with the reason.</source>
   <translation>जो रिकॉर्ड आयात नहीं हो सकते, वे कारण सहित यहाँ सूचीबद्ध होते हैं।</translation>
  </message>
  <message>
   <source>Rate, unit and leads of tables that do not say them</source>
   <translation>जिन तालिकाओं में नहीं लिखा, उनकी दर, इकाई और लीड</translation>
  </message>
  <message>
   <source>Looking at the files</source>
   <translation>फ़ाइलें देखी जा रही हैं</translation>
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
   <source>Beginning …</source>
   <translation>आरंभ …</translation>
  </message>
  <message>
   <source>Save this list</source>
   <translation>यह सूची सहेजें</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>पीछे</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>विराम</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>आयात करें</translation>
  </message>
  <message>
   <source>Save this list …</source>
   <translation>यह सूची सहेजें …</translation>
  </message>
  <message>
   <source>Tables …</source>
   <translation>तालिकाएँ …</translation>
  </message>
  <message>
   <source>1  What to import</source>
   <translation>1  क्या आयात करें</translation>
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
   <source>Remove</source>
   <translation>हटाएँ</translation>
  </message>
  <message>
   <source>2  Import</source>
   <translation>2  आयात</translation>
  </message>
  <message>
   <source>Tables: {said} …</source>
   <translation>तालिकाएँ: {said} …</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>जारी रखें</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>निर्यात</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>विवरण</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>बंद करें</translation>
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
   <source>move the point along the trace</source>
   <translation>बिंदु को रेखा पर चलाएँ</translation>
  </message>
  <message>
   <source>by a large box</source>
   <translation>एक बड़े खाने जितना</translation>
  </message>
  <message>
   <source>to the lead above or below</source>
   <translation>ऊपर या नीचे की लीड पर</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>set the first point, then the second</source>
   <translation>पहला बिंदु, फिर दूसरा रखें</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>let go of the first point</source>
   <translation>पहला बिंदु छोड़ें</translation>
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
   <source>With the calipers on (C)</source>
   <translation>कैलिपर चालू होने पर (C)</translation>
  </message>
  <message>
   <source>Case 1 to 9</source>
   <translation>केस 1 से 9</translation>
  </message>
  <message>
   <source>Drag the stretch or its edges; arrow keys move it, with Shift its end; the wheel, + and - zoom, 0 shows all.</source>
   <translation>खंड या उसके किनारे खींचें; तीर कुंजियाँ उसे चलाती हैं, Shift के साथ उसका अंत; पहिया, + और - ज़ूम करते हैं, 0 सब दिखाता है।</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>कुछ ज्ञात नहीं</translation>
  </message>
  <message>
   <source>{height} mV peak to peak</source>
   <translation>{height} mV शिखर से शिखर</translation>
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
   <source>The lead over time, with a stretch to measure</source>
   <translation>समय के साथ लीड, मापने के लिए एक खंड सहित</translation>
  </message>
  <message>
   <source>Spectrum of the stretch</source>
   <translation>खंड का स्पेक्ट्रम</translation>
  </message>
  <message>
   <source>Preparing the lead</source>
   <translation>लीड तैयार हो रही है</translation>
  </message>
  <message>
   <source>Working out the spectrum</source>
   <translation>स्पेक्ट्रम की गणना</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>निश्चित</translation>
  </message>
  <message>
   <source>fair: compare with the page</source>
   <translation>ठीक-ठाक: पृष्ठ से तुलना करें</translation>
  </message>
  <message>
   <source>unsure: compare with the page</source>
   <translation>अनिश्चित: पृष्ठ से तुलना करें</translation>
  </message>
  <message>
   <source>Use lead {lead}</source>
   <translation>लीड {lead} का उपयोग करें</translation>
  </message>
  <message>
   <source>Confidence in lead {lead}</source>
   <translation>लीड {lead} का भरोसा</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>नहीं मिला</translation>
  </message>
  <message>
   <source>Undraw</source>
   <translation>खींचा हुआ हटाएँ</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>खींचें</translation>
  </message>
  <message>
   <source>Follow the trace of {lead} by itself again</source>
   <translation>{lead} का ट्रेस फिर अपने-आप पहचानें</translation>
  </message>
  <message>
   <source>Draw the trace of {lead} by hand, point by point</source>
   <translation>{lead} का ट्रेस हाथ से खींचें, बिंदु-दर-बिंदु</translation>
  </message>
  <message>
   <source>Open library</source>
   <translation>लाइब्रेरी खोलें</translation>
  </message>
  <message>
   <source>Encrypted library: {name}</source>
   <translation>कूटबद्ध पुस्तकालय: {name}</translation>
  </message>
  <message>
   <source>Open library on a server</source>
   <translation>सर्वर पर लाइब्रेरी खोलें</translation>
  </message>
  <message>
   <source>Address, such as {url}</source>
   <translation>पता, जैसे {url}</translation>
  </message>
  <message>
   <source>Empty folder for the new library</source>
   <translation>नई लाइब्रेरी के लिए खाली फ़ोल्डर</translation>
  </message>
  <message>
   <source>New encrypted library</source>
   <translation>नया कूटबद्ध पुस्तकालय</translation>
  </message>
  <message>
   <source>Empty folder for the backup</source>
   <translation>बैकअप के लिए खाली फ़ोल्डर</translation>
  </message>
  <message>
   <source>Folder of the backup</source>
   <translation>बैकअप का फ़ोल्डर</translation>
  </message>
  <message>
   <source>Library whose cases are taken over</source>
   <translation>लाइब्रेरी जिसके केस लिए जाएँगे</translation>
  </message>
  <message>
   <source>Import a case pack</source>
   <translation>केस पैक आयात करें</translation>
  </message>
  <message>
   <source>Export a case pack</source>
   <translation>केस पैक निर्यात करें</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>पासफ़्रेज़</translation>
  </message>
  <message>
   <source>Empty folder for the restored library</source>
   <translation>बहाल लाइब्रेरी के लिए खाली फ़ोल्डर</translation>
  </message>
  <message>
   <source>Case packs</source>
   <translation>केस पैक</translation>
  </message>
  <message>
   <source>Case pack</source>
   <translation>केस पैक</translation>
  </message>
  <message numerus="yes">
   <source>The {n} selected cases</source>
   <translation>
    <numerusform>{n} चुना हुआ केस</numerusform>
    <numerusform>{n} चुने हुए केस</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} similar cases</source>
   <translation>
    <numerusform>{n} समान केस</numerusform>
    <numerusform>{n} समान केस</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} starred cases</source>
   <translation>
    <numerusform>{n} तारांकित केस</numerusform>
    <numerusform>{n} तारांकित केस</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All {n} cases</source>
   <translation>
    <numerusform>{n} केस</numerusform>
    <numerusform>सभी {n} केस</numerusform>
   </translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>अभी कोई नहीं</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>लॉग</translation>
  </message>
  <message>
   <source>Nothing went wrong so far.</source>
   <translation>अब तक कोई गड़बड़ी नहीं हुई।</translation>
  </message>
  <message>
   <source>Reading the log</source>
   <translation>लॉग पढ़ा जा रहा है</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>कॉपी करें</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>फिर पढ़ें</translation>
  </message>
  <message>
   <source>Open ECG</source>
   <translation>ECG खोलें</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>फिर से करें</translation>
  </message>
  <message>
   <source>Diff.</source>
   <translation>अंतर</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>सहेजी खोजें</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>यह खोज सहेजें</translation>
  </message>
  <message>
   <source>Name of the search</source>
   <translation>खोज का नाम</translation>
  </message>
  <message>
   <source>Rename the search</source>
   <translation>खोज का नाम बदलें</translation>
  </message>
  <message>
   <source>Forget these</source>
   <translation>इन्हें भूल जाएँ</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>खोज</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>नाम बदलें …</translation>
  </message>
  <message>
   <source>Words and filters, asked with the ECG that is open.</source>
   <translation>शब्द और फ़िल्टर, खुले ECG के साथ खोजे जाते हैं।</translation>
  </message>
  <message>
   <source>Recent ECGs</source>
   <translation>हाल के ECG</translation>
  </message>
  <message>
   <source>Recent libraries</source>
   <translation>हाल की लाइब्रेरियाँ</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>संदेश बंद करें</translation>
  </message>
  <message>
   <source>One file with ECGs and reports, to hand to another library. Names of patients do not travel.</source>
   <translation>ECG और रिपोर्टों की एक फ़ाइल, दूसरी लाइब्रेरी को देने के लिए। रोगियों के नाम साथ नहीं जाते।</translation>
  </message>
  <message>
   <source>under which the cases may be used</source>
   <translation>जिसके तहत केस प्रयोग किए जा सकते हैं</translation>
  </message>
  <message>
   <source>where the cases are from</source>
   <translation>केस कहाँ से हैं</translation>
  </message>
  <message>
   <source>none: anyone can read it</source>
   <translation>कोई नहीं: कोई भी पढ़ सकता है</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>केस</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>लाइसेंस</translation>
  </message>
  <message>
   <source>Provenance</source>
   <translation>स्रोत</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>एक बार फिर</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>पृष्ठ</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>पृष्ठ</translation>
  </message>
  <message>
   <source>of {pages}</source>
   <translation>{pages} में से</translation>
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
   <source>Commands</source>
   <translation>आदेश</translation>
  </message>
  <message>
   <source>Saved search</source>
   <translation>सहेजी खोज</translation>
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
   <source>Average beats</source>
   <translation>औसत धड़कनें</translation>
  </message>
  <message>
   <source>{lead} alone</source>
   <translation>केवल {lead}</translation>
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
   <source>The two passphrases differ.</source>
   <translation>दोनों पासफ़्रेज़ अलग हैं।</translation>
  </message>
  <message>
   <source>Take at least {least} characters; several words are easier to remember.</source>
   <translation>कम से कम {least} अक्षर लें; कई शब्द याद रखना आसान होता है।</translation>
  </message>
  <message>
   <source>ECGs and reports are encrypted on the disk. The passphrase is stored nowhere: without it nobody can open the library again, nor its backups.</source>
   <translation>ECG और रिपोर्ट डिस्क पर कूटबद्ध होते हैं। पासफ़्रेज़ कहीं सहेजा नहीं जाता: उसके बिना कोई भी पुस्तकालय या उसके बैकअप दोबारा नहीं खोल सकता।</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>टाइप किया हुआ दिखाएँ</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>चिपकाया गया चित्र</translation>
  </message>
  <message>
   <source>The clipboard holds no picture</source>
   <translation>क्लिपबोर्ड में कोई चित्र नहीं है</translation>
  </message>
  <message>
   <source>Copy a picture or a file first.</source>
   <translation>पहले कोई चित्र या फ़ाइल कॉपी करें।</translation>
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
   <source>Search by a part of this ECG</source>
   <translation>इस ECG के एक भाग से खोजें</translation>
  </message>
  <message>
   <source>From, seconds</source>
   <translation>से, सेकंड</translation>
  </message>
  <message>
   <source>To, seconds</source>
   <translation>तक, सेकंड</translation>
  </message>
  <message>
   <source>From</source>
   <translation>से</translation>
  </message>
  <message>
   <source>Only these leads</source>
   <translation>केवल ये लीड</translation>
  </message>
  <message>
   <source>Only this stretch</source>
   <translation>केवल यह खंड</translation>
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
   <source>Report: {name}</source>
   <translation>रिपोर्ट: {name}</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>बिना तिथि</translation>
  </message>
  <message>
   <source>Two ECGs of one patient</source>
   <translation>एक रोगी के दो ECG</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>पहले का</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>बाद का</translation>
  </message>
  <message numerus="yes">
   <source>Library: {name}, {n} cases</source>
   <translation>
    <numerusform>लाइब्रेरी: {name}, {n} केस</numerusform>
    <numerusform>लाइब्रेरी: {name}, {n} केस</numerusform>
   </translation>
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
   <source>Paste a picture of an ECG</source>
   <translation>ECG का चित्र चिपकाएँ</translation>
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
   <source>Edit</source>
   <translation>संपादन</translation>
  </message>
  <message>
   <source>Edit report, tags, notes of the case …</source>
   <translation>केस की रिपोर्ट, टैग, टिप्पणियाँ संपादित करें …</translation>
  </message>
  <message>
   <source>Delete the case</source>
   <translation>केस हटाएँ</translation>
  </message>
  <message>
   <source>Open library …</source>
   <translation>लाइब्रेरी खोलें …</translation>
  </message>
  <message>
   <source>Open library on a server …</source>
   <translation>सर्वर पर लाइब्रेरी खोलें …</translation>
  </message>
  <message>
   <source>New library …</source>
   <translation>नई लाइब्रेरी …</translation>
  </message>
  <message>
   <source>New encrypted library …</source>
   <translation>नया कूटबद्ध पुस्तकालय …</translation>
  </message>
  <message>
   <source>All cases …</source>
   <translation>सभी केस …</translation>
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
   <source>Import a case pack …</source>
   <translation>केस पैक आयात करें …</translation>
  </message>
  <message>
   <source>Export a case pack …</source>
   <translation>केस पैक निर्यात करें …</translation>
  </message>
  <message>
   <source>Take over another library …</source>
   <translation>दूसरी लाइब्रेरी शामिल करें …</translation>
  </message>
  <message>
   <source>Back up …</source>
   <translation>बैकअप लें …</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>बैकअप बहाल करें …</translation>
  </message>
  <message>
   <source>Check the library</source>
   <translation>लाइब्रेरी जाँचें</translation>
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
   <source>Mark a part to search by</source>
   <translation>खोज के लिए भाग चिह्नित करें</translation>
  </message>
  <message>
   <source>Search by leads and stretch …</source>
   <translation>लीड और खंड से खोजें …</translation>
  </message>
  <message>
   <source>Search by the whole ECG</source>
   <translation>पूरे ECG से खोजें</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>आगे</translation>
  </message>
  <message>
   <source>Save this search …</source>
   <translation>यह खोज सहेजें …</translation>
  </message>
  <message>
   <source>Manage saved searches …</source>
   <translation>सहेजी खोजें प्रबंधित करें …</translation>
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
   <source>Four cases beside the query</source>
   <translation>क्वेरी के साथ चार केस</translation>
  </message>
  <message>
   <source>Keep the case for grid and report</source>
   <translation>केस को ग्रिड और रिपोर्ट के लिए रखें</translation>
  </message>
  <message>
   <source>Beside its patient's other ECG</source>
   <translation>उसी रोगी के दूसरे ECG के साथ</translation>
  </message>
  <message>
   <source>Query beside another ECG …</source>
   <translation>क्वेरी दूसरे ECG के साथ …</translation>
  </message>
  <message>
   <source>Bar with the paper's settings</source>
   <translation>काग़ज़ की सेटिंग वाली पट्टी</translation>
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
   <source>What the encoder sees, large</source>
   <translation>एनकोडर क्या देखता है, बड़ा</translation>
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
   <source>First steps</source>
   <translation>पहले कदम</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>हल्का या गहरा</translation>
  </message>
  <message>
   <source>Log …</source>
   <translation>लॉग …</translation>
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
   <source>matters: flattened, the case is less similar (occlusion)</source>
   <translation>मायने रखता है: समतल करने पर समानता घटती है (ऑक्लूज़न)</translation>
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
   <source>The {count} nearest  / all</source>
   <translation>निकटतम {count}  / सभी</translation>
  </message>
  <message>
   <source>Agreement among them: {share}</source>
   <translation>आपसी सहमति: {share}</translation>
  </message>
  <message>
   <source>Agreement: {share}</source>
   <translation>सहमति: {share}</translation>
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
  <name>QShortcut</name>
  <message>
   <source>Space</source>
   <translation>Space</translation>
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
   <translation>Return</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>बायाँ</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>ऊपर</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>दायाँ</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>नीचे</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>PgUp</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>PgDn</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
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
   <translation>बाएँ स्क्रोल करें</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>दाएँ स्क्रोल करें</translation>
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
