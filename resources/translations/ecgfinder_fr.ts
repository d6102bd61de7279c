<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
 <context>
  <name>ecgfinder</name>
  <message>
   <source>The program did not end properly; what was open is open again.</source>
   <translation>Le programme ne s’est pas terminé correctement ; ce qui était ouvert l’est de nouveau.</translation>
  </message>
  <message>
   <source>{start}-{end} s</source>
   <translation>{start}-{end} s</translation>
  </message>
  <message>
   <source>Nothing in this library is near: hardly any of its own cases stands so far from the others.</source>
   <translation>Rien n’est proche dans cette bibliothèque : presque aucun de ses cas n’est aussi loin des autres.</translation>
  </message>
  <message>
   <source>The quality of this ECG is too poor for its search to be trusted: {leads}.</source>
   <translation>La qualité de cet ECG est trop mauvaise pour se fier à la recherche : {leads}.</translation>
  </message>
  <message>
   <source>Asked with only {seconds} s: the rhythm is hardly seen.</source>
   <translation>Recherche avec {seconds} s seulement : le rythme se voit à peine.</translation>
  </message>
  <message>
   <source>No heart beats were recognised in this ECG: what is found by it means little.</source>
   <translation>Aucun battement n’a été reconnu dans cet ECG : ce qui est trouvé signifie peu.</translation>
  </message>
  <message>
   <source>Asked without {leads}.</source>
   <translation>Recherche sans {leads}.</translation>
  </message>
  <message>
   <source>all leads</source>
   <translation>toutes les dérivations</translation>
  </message>
  <message>
   <source>the file cannot be read ({why})</source>
   <translation>le fichier ne peut pas être lu ({why})</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>le fichier est vide</translation>
  </message>
  <message>
   <source>the file is damaged</source>
   <translation>le fichier est endommagé</translation>
  </message>
  <message>
   <source>this is no ECG in a known format</source>
   <translation>ce n’est pas un ECG dans un format connu</translation>
  </message>
  <message>
   <source>this is a folder, not an ECG file</source>
   <translation>c’est un dossier, pas un fichier d’ECG</translation>
  </message>
  <message>
   <source>this is a device or a pipe, not a file</source>
   <translation>c’est un périphérique ou un tube, pas un fichier</translation>
  </message>
  <message>
   <source>the file is too large for an ECG ({size} MB, at most {most} MB)</source>
   <translation>le fichier est trop grand pour un ECG ({size} Mo, au plus {most} Mo)</translation>
  </message>
  <message>
   <source>the file announces more than fits in memory</source>
   <translation>le fichier annonce plus que ne peut contenir la mémoire</translation>
  </message>
  <message>
   <source>the file holds no samples</source>
   <translation>le fichier ne contient aucun échantillon</translation>
  </message>
  <message>
   <source>the file holds no lead in volts</source>
   <translation>le fichier ne contient aucune dérivation en volts</translation>
  </message>
  <message>
   <source>no lead holds a valid sample</source>
   <translation>aucune dérivation ne contient d’échantillon valable</translation>
  </message>
  <message>
   <source>its signal file {name} is missing</source>
   <translation>son fichier de signal {name} manque</translation>
  </message>
  <message>
   <source>its signal file {name} is cut short: {held} s of {said} s</source>
   <translation>son fichier de signal {name} est tronqué : {held} s sur {said} s</translation>
  </message>
  <message>
   <source>its WFDB header {name} is missing</source>
   <translation>son en-tête WFDB {name} manque</translation>
  </message>
  <message>
   <source>the file is cut short: {held} s of {said} s</source>
   <translation>le fichier est tronqué : {held} s sur {said} s</translation>
  </message>
  <message>
   <source>the file does not say its sampling rate</source>
   <translation>le fichier n’indique pas sa fréquence d’échantillonnage</translation>
  </message>
  <message>
   <source>the recording is too long ({hours} h of {leads} leads)</source>
   <translation>l’enregistrement est trop long ({hours} h de {leads} dérivations)</translation>
  </message>
  <message>
   <source>the file cannot be written ({why})</source>
   <translation>le fichier ne peut pas être écrit ({why})</translation>
  </message>
  <message>
   <source>cannot be written ({why})</source>
   <translation>ne peut pas être écrit ({why})</translation>
  </message>
  <message>
   <source>an ECG is written as .png, .svg or .pdf</source>
   <translation>un ECG s’écrit en .png, .svg ou .pdf</translation>
  </message>
  <message>
   <source>nothing is recorded in the chosen part of the ECG</source>
   <translation>rien n’est enregistré dans la partie choisie de l’ECG</translation>
  </message>
  <message>
   <source>no case library is open</source>
   <translation>aucune bibliothèque de cas n’est ouverte</translation>
  </message>
  <message>
   <source>there is no case library here</source>
   <translation>il n’y a pas de bibliothèque de cas ici</translation>
  </message>
  <message>
   <source>there is a library already</source>
   <translation>il y a déjà une bibliothèque</translation>
  </message>
  <message>
   <source>case {case} is not in the library any more</source>
   <translation>le cas {case} n’est plus dans la bibliothèque</translation>
  </message>
  <message>
   <source>this recording is in the library already</source>
   <translation>cet enregistrement est déjà dans la bibliothèque</translation>
  </message>
  <message>
   <source>another program is using the library</source>
   <translation>un autre programme utilise la bibliothèque</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>le disque est plein</translation>
  </message>
  <message>
   <source>the library may only be read here</source>
   <translation>la bibliothèque ne peut être que lue ici</translation>
  </message>
  <message>
   <source>the library may only be read</source>
   <translation>la bibliothèque ne peut être que lue</translation>
  </message>
  <message>
   <source>this is not a case library, or it is damaged</source>
   <translation>ce n’est pas une bibliothèque de cas, ou elle est endommagée</translation>
  </message>
  <message>
   <source>the library cannot be opened</source>
   <translation>la bibliothèque ne peut pas être ouverte</translation>
  </message>
  <message>
   <source>the disk reported an error</source>
   <translation>le disque a signalé une erreur</translation>
  </message>
  <message>
   <source>there is no such case, or no longer</source>
   <translation>ce cas n’existe pas, ou plus</translation>
  </message>
  <message>
   <source>the library is already closed</source>
   <translation>la bibliothèque est déjà fermée</translation>
  </message>
  <message>
   <source>the library is damaged</source>
   <translation>la bibliothèque est endommagée</translation>
  </message>
  <message>
   <source>the library is damaged: its end is missing</source>
   <translation>la bibliothèque est endommagée : sa fin manque</translation>
  </message>
  <message>
   <source>the library is empty, its content is lost</source>
   <translation>la bibliothèque est vide, son contenu est perdu</translation>
  </message>
  <message>
   <source>the passphrase is wrong, or the library is damaged</source>
   <translation>la phrase secrète est fausse, ou la bibliothèque est endommagée</translation>
  </message>
  <message>
   <source>the library is encrypted, or damaged</source>
   <translation>la bibliothèque est chiffrée ou endommagée</translation>
  </message>
  <message>
   <source>the passphrase is empty</source>
   <translation>la phrase secrète est vide</translation>
  </message>
  <message>
   <source>this database belongs to another program</source>
   <translation>cette base de données appartient à un autre programme</translation>
  </message>
  <message>
   <source>this installation cannot open encrypted libraries</source>
   <translation>cette installation ne peut pas ouvrir de bibliothèques chiffrées</translation>
  </message>
  <message>
   <source>the library was written by a newer ecgfinder (schema {schema}, this program knows {known})</source>
   <translation>la bibliothèque a été écrite par un ecgfinder plus récent (schéma {schema}, ce programme connaît {known})</translation>
  </message>
  <message>
   <source>the library was encoded by another model ({other}); {own} has encoded {done} of {all} cases</source>
   <translation>la bibliothèque a été encodée par un autre modèle ({other}) ; {own} a encodé {done} cas sur {all}</translation>
  </message>
  <message>
   <source>the library was not closed properly and cannot be recovered where it may only be read</source>
   <translation>la bibliothèque n’a pas été fermée correctement et ne peut être rétablie là où elle n’est qu’en lecture</translation>
  </message>
  <message>
   <source>the waveform of case {case} is damaged: {why}</source>
   <translation>le tracé du cas {case} est endommagé : {why}</translation>
  </message>
  <message>
   <source>the backup is damaged: {why}</source>
   <translation>la sauvegarde est endommagée : {why}</translation>
  </message>
  <message>
   <source>this is the open library itself</source>
   <translation>c’est la bibliothèque ouverte elle-même</translation>
  </message>
  <message>
   <source>the pack is encrypted</source>
   <translation>le paquet est chiffré</translation>
  </message>
  <message>
   <source>the passphrase is wrong, or the pack is damaged</source>
   <translation>la phrase secrète est fausse, ou le paquet est endommagé</translation>
  </message>
  <message>
   <source>the pack was written by a newer ecgfinder</source>
   <translation>le paquet a été écrit par un ecgfinder plus récent</translation>
  </message>
  <message>
   <source>this is no case pack, or a damaged one ({why})</source>
   <translation>ce n’est pas un paquet de cas, ou il est endommagé ({why})</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>ce fichier ou dossier n’existe pas</translation>
  </message>
  <message>
   <source>the table lacks the columns {columns}</source>
   <translation>il manque au tableau les colonnes {columns}</translation>
  </message>
  <message>
   <source>the table cannot be read ({why})</source>
   <translation>le tableau ne peut pas être lu ({why})</translation>
  </message>
  <message>
   <source>the server cannot be reached, or refuses ({why})</source>
   <translation>le serveur est injoignable ou refuse ({why})</translation>
  </message>
  <message>
   <source>the connection to the server was lost</source>
   <translation>la connexion au serveur est perdue</translation>
  </message>
  <message>
   <source>is no picture or PDF that can be read</source>
   <translation>n’est pas une image ni un PDF lisible</translation>
  </message>
  <message>
   <source>has {count} megapixels</source>
   <translation>a {count} mégapixels</translation>
  </message>
  <message>
   <source>is only {width} x {height} pixels</source>
   <translation>n’a que {width} x {height} pixels</translation>
  </message>
  <message>
   <source>no traces were found</source>
   <translation>aucun tracé n’a été trouvé</translation>
  </message>
  <message>
   <source>{rows} rows of traces were found, but they contradict each other or the paper</source>
   <translation>{rows} rangées de tracés ont été trouvées, mais elles se contredisent ou contredisent le papier</translation>
  </message>
  <message>
   <source>the model file is damaged: its SHA-256 does not match</source>
   <translation>le fichier du modèle est endommagé : son SHA-256 ne correspond pas</translation>
  </message>
  <message>
   <source>the model file cannot be loaded</source>
   <translation>le fichier du modèle ne peut pas être chargé</translation>
  </message>
  <message>
   <source>the models cannot be read ({why})</source>
   <translation>les modèles ne peuvent pas être lus ({why})</translation>
  </message>
  <message>
   <source>cannot be opened ({why})</source>
   <translation>ne peut pas être ouvert ({why})</translation>
  </message>
  <message>
   <source>is a PDF that cannot be read ({why})</source>
   <translation>est un PDF qui ne peut pas être lu ({why})</translation>
  </message>
  <message>
   <source>has no page {page}</source>
   <translation>n’a pas de page {page}</translation>
  </message>
  <message>
   <source>has {count} pages, and no page {page}</source>
   <translation>a {count} pages, et pas de page {page}</translation>
  </message>
  <message>
   <source>the models need a newer version of this program</source>
   <translation>les modèles exigent une version plus récente de ce programme</translation>
  </message>
  <message>
   <source>the models are of an older version of this program</source>
   <translation>les modèles sont d’une version plus ancienne de ce programme</translation>
  </message>
  <message>
   <source>the model manifest is damaged</source>
   <translation>le manifeste des modèles est endommagé</translation>
  </message>
  <message>
   <source>the model file cannot be read ({why})</source>
   <translation>le fichier du modèle ne peut pas être lu ({why})</translation>
  </message>
  <message>
   <source>the pack cannot be read ({why})</source>
   <translation>le paquet ne peut pas être lu ({why})</translation>
  </message>
  <message>
   <source>the sampling rate of {rate} Hz is not that of an ECG</source>
   <translation>la fréquence d’échantillonnage de {rate} Hz n’est pas celle d’un ECG</translation>
  </message>
  <message>
   <source>lead {name} is cut short: {held} of {said} samples</source>
   <translation>la dérivation {name} est tronquée : {held} échantillons sur {said}</translation>
  </message>
  <message>
   <source>lead {name} is damaged: its checksum does not match</source>
   <translation>la dérivation {name} est endommagée : sa somme de contrôle ne correspond pas</translation>
  </message>
  <message>
   <source>the file holds no table of numbers</source>
   <translation>le fichier ne contient aucun tableau de nombres</translation>
  </message>
  <message>
   <source>version 7.3 of MATLAB files is not read</source>
   <translation>la version 7.3 des fichiers MATLAB n’est pas lue</translation>
  </message>
  <message>
   <source>the XML is damaged at line {line}, column {column}</source>
   <translation>le XML est endommagé à la ligne {line}, colonne {column}</translation>
  </message>
  <message>
   <source>its signal file {name} is damaged or cut short</source>
   <translation>son fichier de signal {name} est endommagé ou tronqué</translation>
  </message>
  <message>
   <source>its signal file {name} holds no samples</source>
   <translation>son fichier de signal {name} ne contient aucun échantillon</translation>
  </message>
  <message>
   <source>the file does not say its unit, and a span of {span} does not tell it</source>
   <translation>le fichier n’indique pas son unité et une étendue de {span} ne permet pas de la déduire</translation>
  </message>
  <message>
   <source>the file holds {found} of 12 leads</source>
   <translation>le fichier contient {found} dérivations sur 12</translation>
  </message>
  <message>
   <source>this DICOM file holds no waveforms</source>
   <translation>ce fichier DICOM ne contient aucun tracé</translation>
  </message>
  <message>
   <source>the array of shape {shape} holds more than one ECG</source>
   <translation>le tableau de forme {shape} contient plus d’un ECG</translation>
  </message>
  <message>
   <source>this is no WFDB header</source>
   <translation>ce n’est pas un en-tête WFDB</translation>
  </message>
  <message>
   <source>its header has another suffix than .hea</source>
   <translation>son en-tête a une autre extension que .hea</translation>
  </message>
  <message>
   <source>no standard lead holds a signal</source>
   <translation>aucune dérivation standard ne contient de signal</translation>
  </message>
  <message>
   <source>the recording lasts {seconds} s, less than a beat or two</source>
   <translation>l’enregistrement dure {seconds} s, moins d’un ou deux battements</translation>
  </message>
  <message>
   <source>it cannot be read ({why})</source>
   <translation>lecture impossible ({why})</translation>
  </message>
  <message>
   <source>it cannot be encoded ({why})</source>
   <translation>encodage impossible ({why})</translation>
  </message>
  <message>
   <source>it cannot be fetched ({why})</source>
   <translation>téléchargement impossible ({why})</translation>
  </message>
  <message>
   <source>its checksum does not match</source>
   <translation>sa somme de contrôle ne correspond pas</translation>
  </message>
  <message>
   <source>Check that it exists and may be read.</source>
   <translation>Vérifiez qu’il existe et peut être lu.</translation>
  </message>
  <message>
   <source>Choose an empty folder.</source>
   <translation>Choisissez un dossier vide.</translation>
  </message>
  <message>
   <source>Choose another backup.</source>
   <translation>Choisissez une autre sauvegarde.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>En choisir un autre.</translation>
  </message>
  <message>
   <source>Choose another part.</source>
   <translation>Choisissez une autre partie.</translation>
  </message>
  <message>
   <source>Choose one of these.</source>
   <translation>Choisissez l’un d’eux.</translation>
  </message>
  <message>
   <source>Copy it beside the header.</source>
   <translation>Copiez-le à côté de l’en-tête.</translation>
  </message>
  <message>
   <source>Copy it beside the signals.</source>
   <translation>Copiez-le à côté des signaux.</translation>
  </message>
  <message>
   <source>Copy it elsewhere.</source>
   <translation>Copiez-la ailleurs.</translation>
  </message>
  <message>
   <source>Copy it once more.</source>
   <translation>Copiez-le encore une fois.</translation>
  </message>
  <message>
   <source>Copy the record once more.</source>
   <translation>Copiez l’enregistrement encore une fois.</translation>
  </message>
  <message>
   <source>Encode it again with `ecgfinder library reencode`.</source>
   <translation>Encodez-la de nouveau avec `ecgfinder library reencode`.</translation>
  </message>
  <message>
   <source>Export a shorter part.</source>
   <translation>Exportez une partie plus courte.</translation>
  </message>
  <message>
   <source>Export it losslessly.</source>
   <translation>Exportez-le sans perte.</translation>
  </message>
  <message>
   <source>Export it uncompressed.</source>
   <translation>Exportez-le sans compression.</translation>
  </message>
  <message>
   <source>Export the ECG once more.</source>
   <translation>Exportez l’ECG encore une fois.</translation>
  </message>
  <message>
   <source>Give its passphrase, or restore a backup.</source>
   <translation>Donnez sa phrase secrète ou restaurez une sauvegarde.</translation>
  </message>
  <message>
   <source>Give its passphrase.</source>
   <translation>Donnez sa phrase secrète.</translation>
  </message>
  <message>
   <source>Install the extra `encrypted`.</source>
   <translation>Installez l’extra `encrypted`.</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Réinstallez le programme.</translation>
  </message>
  <message>
   <source>Install the program again, or name a folder with complete models.</source>
   <translation>Réinstallez le programme, ou indiquez un dossier contenant des modèles complets.</translation>
  </message>
  <message>
   <source>Known are {formats}.</source>
   <translation>Sont connus : {formats}.</translation>
  </message>
  <message>
   <source>Make one with `ecgfinder import`.</source>
   <translation>Créez-en une : menu Bibliothèque, ou `ecgfinder import`.</translation>
  </message>
  <message>
   <source>Name a file in it.</source>
   <translation>Indiquez un fichier qu’il contient.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Open it once where it may be written.</source>
   <translation>Ouvrez-la une fois là où elle peut être écrite.</translation>
  </message>
  <message>
   <source>Open one from the Library menu.</source>
   <translation>Ouvrez-en une dans le menu Bibliothèque.</translation>
  </message>
  <message>
   <source>PNG, JPEG, TIFF, WebP and PDF are.</source>
   <translation>PNG, JPEG, TIFF, WebP et PDF le sont.</translation>
  </message>
  <message>
   <source>Restore a backup.</source>
   <translation>Restaurez une sauvegarde.</translation>
  </message>
  <message>
   <source>Restore a backup, or run `ecgfinder library verify`.</source>
   <translation>Restaurez une sauvegarde, ou lancez `ecgfinder library verify`.</translation>
  </message>
  <message>
   <source>Save it smaller.</source>
   <translation>Enregistrez-le en plus petit.</translation>
  </message>
  <message>
   <source>Save it with -v7.</source>
   <translation>Enregistrez-le avec -v7.</translation>
  </message>
  <message>
   <source>Save one of them.</source>
   <translation>Enregistrez l’un d’eux.</translation>
  </message>
  <message>
   <source>Say it, as with `ecgfinder convert --rate 500`.</source>
   <translation>Indiquez-la, par exemple avec `ecgfinder convert --rate 500`.</translation>
  </message>
  <message>
   <source>Say it, as with `ecgfinder convert --unit uV`.</source>
   <translation>Indiquez-la, par exemple avec `ecgfinder convert --unit uV`.</translation>
  </message>
  <message>
   <source>Scan it at 150 dpi or more.</source>
   <translation>Numérisez-le à 150 ppp ou plus.</translation>
  </message>
  <message>
   <source>Take the whole page, flat and sharp, with all twelve leads.</source>
   <translation>Prenez la page entière, à plat et nette, avec les douze dérivations.</translation>
  </message>
  <message>
   <source>Take the whole page, flat and sharp, with all twelve leads. Or correct what was found by hand.</source>
   <translation>Prenez la page entière, à plat et nette, avec les douze dérivations. Ou corrigez à la main ce qui a été trouvé.</translation>
  </message>
  <message>
   <source>Update ecgfinder.</source>
   <translation>Mettez ecgfinder à jour.</translation>
  </message>
  <message>
   <source>Use {formats}.</source>
   <translation>Utilisez {formats}.</translation>
  </message>
  <message>
   <source>Use letters A-Z, digits, - and _ only.</source>
   <translation>N’utilisez que les lettres A-Z, les chiffres, - et _.</translation>
  </message>
  <message>
   <source>Write WFDB instead.</source>
   <translation>Écrivez plutôt du WFDB.</translation>
  </message>
  <message>
   <source>Close it or try again in a moment.</source>
   <translation>Fermez-le ou réessayez dans un instant.</translation>
  </message>
  <message>
   <source>Make room and try again; nothing already saved is lost.</source>
   <translation>Libérez de la place et réessayez ; rien de ce qui est enregistré n’est perdu.</translation>
  </message>
  <message>
   <source>Ask for write access to its folder.</source>
   <translation>Demandez l’accès en écriture à son dossier.</translation>
  </message>
  <message>
   <source>Ask for write access.</source>
   <translation>Demandez l’accès en écriture.</translation>
  </message>
  <message>
   <source>Ask its administrator for write access.</source>
   <translation>Demandez l’accès en écriture à l’administrateur.</translation>
  </message>
  <message>
   <source>Check that its folder exists and may be written.</source>
   <translation>Vérifiez que son dossier existe et peut être écrit.</translation>
  </message>
  <message>
   <source>Check the disk and its free space, then try again.</source>
   <translation>Vérifiez le disque et l’espace libre, puis réessayez.</translation>
  </message>
  <message>
   <source>Search again.</source>
   <translation>Recherchez de nouveau.</translation>
  </message>
  <message>
   <source>Check the address, the user and the network.</source>
   <translation>Vérifiez l’adresse, l’utilisateur et le réseau.</translation>
  </message>
  <message>
   <source>Check the network and try again.</source>
   <translation>Vérifiez le réseau et réessayez.</translation>
  </message>
  <message>
   <source>Technical detail: {detail}</source>
   <translation>Détail technique : {detail}</translation>
  </message>
  <message>
   <source>this ECG cannot be read</source>
   <translation>cet ECG ne peut pas être lu</translation>
  </message>
  <message>
   <source>this does not work with the library</source>
   <translation>cela n’est pas possible avec la bibliothèque</translation>
  </message>
  <message>
   <source>this does not work</source>
   <translation>cela n’est pas possible</translation>
  </message>
  <message>
   <source>the file is cut short, or a part of it is missing</source>
   <translation>le fichier est tronqué ou il en manque une partie</translation>
  </message>
  <message>
   <source>the file is damaged, or contradicts itself</source>
   <translation>le fichier est endommagé ou se contredit</translation>
  </message>
  <message>
   <source>the file is written in a variant of its format that cannot be read</source>
   <translation>le fichier utilise une variante de son format qui ne peut pas être lue</translation>
  </message>
  <message>
   <source>the file is too large for an ECG</source>
   <translation>le fichier est trop volumineux pour un ECG</translation>
  </message>
  <message>
   <source>the file holds no ECG that can be used</source>
   <translation>le fichier ne contient aucun ECG utilisable</translation>
  </message>
  <message>
   <source>Unfiltered</source>
   <translation>Sans filtre</translation>
  </message>
  <message>
   <source>unfiltered</source>
   <translation>non filtré</translation>
  </message>
  <message>
   <source>0.05-150 Hz (diagnostic)</source>
   <translation>0,05-150 Hz (diagnostic)</translation>
  </message>
  <message>
   <source>0.5-40 Hz (monitor)</source>
   <translation>0,5-40 Hz (moniteur)</translation>
  </message>
  <message>
   <source>0.05-40 Hz (muscle)</source>
   <translation>0,05-40 Hz (muscle)</translation>
  </message>
  <message>
   <source>0.05-150 Hz, notch 50 Hz</source>
   <translation>0,05-150 Hz, coupe-bande 50 Hz</translation>
  </message>
  <message>
   <source>0.05-150 Hz, notch 60 Hz</source>
   <translation>0,05-150 Hz, coupe-bande 60 Hz</translation>
  </message>
  <message>
   <source>Notch 50 Hz</source>
   <translation>Coupe-bande 50 Hz</translation>
  </message>
  <message>
   <source>Notch 60 Hz</source>
   <translation>Coupe-bande 60 Hz</translation>
  </message>
  <message>
   <source>Baseline (0.5 Hz)</source>
   <translation>Ligne de base (0,5 Hz)</translation>
  </message>
  <message>
   <source>notch {hz} Hz</source>
   <translation>coupe-bande {hz} Hz</translation>
  </message>
  <message>
   <source>{hz} Hz high-pass</source>
   <translation>passe-haut {hz} Hz</translation>
  </message>
  <message>
   <source>zero-phase</source>
   <translation>phase nulle</translation>
  </message>
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
  <message>
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Loading the case</source>
   <translation>Chargement du cas</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>étoilé</translation>
  </message>
  <message>
   <source>seen</source>
   <translation>vu</translation>
  </message>
  <message numerus="yes">
   <source>tag “{name}” on {n} cases</source>
   <translation>
    <numerusform>étiquette « {name} » sur {n} cas</numerusform>
    <numerusform>étiquette « {name} » sur {n} cas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>removal of tag “{name}” from {n} cases</source>
   <translation>
    <numerusform>retrait de « {name} » de {n} cas</numerusform>
    <numerusform>retrait de « {name} » de {n} cas</numerusform>
   </translation>
  </message>
  <message>
   <source>edit of a case</source>
   <translation>modification d’un cas</translation>
  </message>
  <message numerus="yes">
   <source>deletion of {n} cases</source>
   <translation>
    <numerusform>suppression de {n} cas</numerusform>
    <numerusform>suppression de {n} cas</numerusform>
   </translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Encodage</translation>
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
   <source>Stopped. What was imported stays.</source>
   <translation>Arrêté. Ce qui a été importé est conservé.</translation>
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
   <translation>{done} sur {total}</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{pace}/s, {left} left</source>
   <translation>{pace}/s, encore {left}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was changed.</source>
   <translation>Annulé. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Something went wrong inside the program.</source>
   <translation>Une erreur est survenue dans le programme.</translation>
  </message>
  <message>
   <source>Keeping the session</source>
   <translation>Conservation de la session</translation>
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
   <source>The search is saved as “{name}”.</source>
   <translation>La recherche est enregistrée sous « {name} ».</translation>
  </message>
  <message>
   <source>Reading saved searches</source>
   <translation>Lecture des recherches enregistrées</translation>
  </message>
  <message>
   <source>this name is taken</source>
   <translation>ce nom est déjà pris</translation>
  </message>
  <message>
   <source>Loading the ECG</source>
   <translation>Chargement de l’ECG</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <source>The time between them is not known.</source>
   <translation>Le temps qui les sépare est inconnu.</translation>
  </message>
  <message>
   <source>{hours} h between them.</source>
   <translation>{hours} h les séparent.</translation>
  </message>
  <message>
   <source>{days} days between them.</source>
   <translation>{days} jours les séparent.</translation>
  </message>
  <message>
   <source>{years} years between them.</source>
   <translation>{years} ans les séparent.</translation>
  </message>
  <message>
   <source>They bear different patients' identities.</source>
   <translation>Ils portent les identités de patients différents.</translation>
  </message>
  <message>
   <source>They differ in sex.</source>
   <translation>Le sexe diffère.</translation>
  </message>
  <message>
   <source>The left one is the later.</source>
   <translation>Celui de gauche est le plus récent.</translation>
  </message>
  <message>
   <source>The ECG was added to the library.</source>
   <translation>L’ECG a été ajouté à la bibliothèque.</translation>
  </message>
  <message>
   <source>Reading the file</source>
   <translation>Lecture du fichier</translation>
  </message>
  <message>
   <source>Written to {path}</source>
   <translation>Enregistré dans {path}</translation>
  </message>
  <message>
   <source>Stopped. What was taken over stays.</source>
   <translation>Arrêté. Ce qui a été repris est conservé.</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were checked.</source>
   <translation>
    <numerusform>{n} cas vérifié.</numerusform>
    <numerusform>{n} cas vérifiés.</numerusform>
   </translation>
  </message>
  <message>
   <source>Checking the library</source>
   <translation>Vérification de la bibliothèque</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>Sauvegarde</translation>
  </message>
  <message>
   <source>Restoring</source>
   <translation>Restauration</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>Fusion</translation>
  </message>
  <message>
   <source>Writing the case pack</source>
   <translation>Écriture du lot de cas</translation>
  </message>
  <message>
   <source>Reading the case pack</source>
   <translation>Lecture du lot de cas</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases are backed up in {folder}</source>
   <translation>
    <numerusform>{n} cas sauvegardé dans {folder}</numerusform>
    <numerusform>{n} cas sauvegardés dans {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were restored into {folder}</source>
   <translation>
    <numerusform>{n} cas restauré dans {folder}</numerusform>
    <numerusform>{n} cas restaurés dans {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were written to {path}</source>
   <translation>
    <numerusform>{n} cas écrit dans {path}</numerusform>
    <numerusform>{n} cas écrits dans {path}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} problems were found.</source>
   <translation>
    <numerusform>{n} problème trouvé.</numerusform>
    <numerusform>{n} problèmes trouvés.</numerusform>
   </translation>
  </message>
  <message>
   <source>All is well.</source>
   <translation>Tout va bien.</translation>
  </message>
  <message>
   <source>No heart beats were found.</source>
   <translation>Aucun battement trouvé.</translation>
  </message>
  <message>
   <source>Pacemaker spikes before {count} of {beats} beats.</source>
   <translation>Spikes de stimulateur avant {count} battements sur {beats}.</translation>
  </message>
  <message>
   <source>{count} of {beats} beats have another QRS shape than the usual ones.</source>
   <translation>{count} battements sur {beats} ont une autre forme de QRS que les habituels.</translation>
  </message>
  <message>
   <source>Irregular rhythm without P waves.</source>
   <translation>Rythme irrégulier sans onde P.</translation>
  </message>
  <message>
   <source>No P waves were found.</source>
   <translation>Aucune onde P trouvée.</translation>
  </message>
  <message>
   <source>Irregular rhythm.</source>
   <translation>Rythme irrégulier.</translation>
  </message>
  <message>
   <source>P and QRS are upside down in lead I but not in V6: the arm electrodes may be swapped.</source>
   <translation>P et QRS sont inversés en DI mais pas en V6 : les électrodes des bras sont peut-être interverties.</translation>
  </message>
  <message>
   <source>Lead II is nearly flat beside I and III: right arm and right leg electrodes may be swapped.</source>
   <translation>La dérivation II est presque plate à côté de I et III : les électrodes du bras et de la jambe droits sont peut-être interverties.</translation>
  </message>
  <message>
   <source>No channel bears the name of a standard lead, so nothing was measured.</source>
   <translation>Aucun canal ne porte le nom d’une dérivation standard, rien n’a donc été mesuré.</translation>
  </message>
  <message>
   <source>Measured in the first {seconds} s.</source>
   <translation>Mesuré dans les {seconds} premières s.</translation>
  </message>
  <message>
   <source>left out, no ECG: {leads}</source>
   <translation>laissées de côté, pas un ECG : {leads}</translation>
  </message>
  <message>
   <source>left out, no voltage: {leads}</source>
   <translation>laissées de côté, pas une tension : {leads}</translation>
  </message>
  <message>
   <source>left out, without a valid sample: {leads}</source>
   <translation>laissées de côté, sans échantillon valide : {leads}</translation>
  </message>
  <message>
   <source>left out, sampled at another rate: {leads}</source>
   <translation>laissées de côté, autre fréquence d’échantillonnage : {leads}</translation>
  </message>
  <message>
   <source>shorter than the others: {leads}</source>
   <translation>plus courtes que les autres : {leads}</translation>
  </message>
  <message>
   <source>computed from I and II: {leads}</source>
   <translation>calculées à partir de I et II : {leads}</translation>
  </message>
  <message>
   <source>the leads are not named; taken as {leads}</source>
   <translation>les dérivations ne sont pas nommées ; supposées {leads}</translation>
  </message>
  <message>
   <source>the rate is not said; taken as {rate} Hz, which makes ten seconds</source>
   <translation>la fréquence n’est pas indiquée ; {rate} Hz supposés, soit dix secondes</translation>
  </message>
  <message>
   <source>the unit is not said; taken as {unit}</source>
   <translation>l’unité n’est pas indiquée ; {unit} supposé</translation>
  </message>
  <message>
   <source>the recorder reports loose electrodes: {leads}</source>
   <translation>l’appareil signale des électrodes décollées : {leads}</translation>
  </message>
  <message>
   <source>the checksum of the file does not match</source>
   <translation>la somme de contrôle du fichier ne correspond pas</translation>
  </message>
  <message>
   <source>Digitised from a picture: layout {layout}, {speed} mm/s assumed.</source>
   <translation>Numérisé à partir d’une image : disposition {layout}, {speed} mm/s supposés.</translation>
  </message>
  <message>
   <source>No grid was found: the scale is the resolution that the file states.</source>
   <translation>Aucun quadrillage trouvé : l’échelle est la résolution indiquée par le fichier.</translation>
  </message>
  <message>
   <source>No grid was found: the scale is such that the page shows ten seconds.</source>
   <translation>Aucun quadrillage trouvé : l'échelle est telle que la page montre dix secondes.</translation>
  </message>
  <message>
   <source>No calibration pulse was found: 10 mm/mV assumed.</source>
   <translation>Aucun signal d'étalonnage trouvé : 10 mm/mV supposés.</translation>
  </message>
  <message>
   <source>The calibration pulses disagree: 10 mm/mV assumed.</source>
   <translation>Les signaux d'étalonnage ne concordent pas : 10 mm/mV supposés.</translation>
  </message>
  <message>
   <source>The leads are named as they are on the page, which is no usual order: check the names.</source>
   <translation>Les dérivations portent les noms de la page, dans un ordre inhabituel : vérifiez les noms.</translation>
  </message>
  <message>
   <source>The limb leads do not add up as they should: check the layout and the traces.</source>
   <translation>Les dérivations des membres ne concordent pas : vérifier la disposition et les tracés.</translation>
  </message>
  <message>
   <source>Flat: {leads}.</source>
   <translation>Plates : {leads}.</translation>
  </message>
  <message>
   <source>Clipped: {leads}.</source>
   <translation>Écrêtées : {leads}.</translation>
  </message>
  <message>
   <source>Noisy: {leads}.</source>
   <translation>Bruitées : {leads}.</translation>
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
   <source>ECGs and pictures</source>
   <translation>ECG et images</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
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
   <source>average beats, low-passed at 40 Hz</source>
   <translation>battements moyens, passe-bas à 40 Hz</translation>
  </message>
  <message>
   <source>No beats to average</source>
   <translation>Aucun battement à moyenner</translation>
  </message>
  <message>
   <source>{lead}  not recorded</source>
   <translation>{lead}  non enregistrée</translation>
  </message>
  <message>
   <source>{lead}  no signal</source>
   <translation>{lead}  sans signal</translation>
  </message>
  <message>
   <source>only {seconds} s recorded</source>
   <translation>{seconds} s seulement enregistrées</translation>
  </message>
  <message>
   <source>also recorded: {leads}</source>
   <translation>aussi enregistrées : {leads}</translation>
  </message>
  <message>
   <source>{start}-{end} s of {whole} s</source>
   <translation>{start}-{end} s sur {whole} s</translation>
  </message>
  <message>
   <source>of the first {seconds} s</source>
   <translation>des {seconds} premières secondes</translation>
  </message>
  <message>
   <source>Something went wrong inside the program ({kind}).</source>
   <translation>Une erreur est survenue dans le programme ({kind}).</translation>
  </message>
  <message>
   <source>normal ECG</source>
   <translation>ECG normal</translation>
  </message>
  <message>
   <source>non-diagnostic T abnormalities</source>
   <translation>anomalies de T non diagnostiques</translation>
  </message>
  <message>
   <source>non-specific ST changes</source>
   <translation>modifications non spécifiques de ST</translation>
  </message>
  <message>
   <source>digitalis effect</source>
   <translation>effet digitalique</translation>
  </message>
  <message>
   <source>long QT interval</source>
   <translation>intervalle QT long</translation>
  </message>
  <message>
   <source>inferior myocardial infarction</source>
   <translation>infarctus du myocarde inférieur</translation>
  </message>
  <message>
   <source>anteroseptal myocardial infarction</source>
   <translation>infarctus du myocarde antéroseptal</translation>
  </message>
  <message>
   <source>left ventricular hypertrophy</source>
   <translation>hypertrophie ventriculaire gauche</translation>
  </message>
  <message>
   <source>left anterior fascicular block</source>
   <translation>hémibloc antérieur gauche</translation>
  </message>
  <message>
   <source>non-specific ischaemic ST-T changes</source>
   <translation>modifications ischémiques non spécifiques de ST-T</translation>
  </message>
  <message>
   <source>incomplete right bundle branch block</source>
   <translation>bloc de branche droit incomplet</translation>
  </message>
  <message>
   <source>first degree AV block</source>
   <translation>bloc AV du premier degré</translation>
  </message>
  <message>
   <source>non-specific intraventricular conduction disturbance</source>
   <translation>trouble non spécifique de la conduction intraventriculaire</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anterolateral leads</source>
   <translation>modifications ischémiques de ST-T, territoire antérolatéral</translation>
  </message>
  <message>
   <source>complete right bundle branch block</source>
   <translation>bloc de branche droit complet</translation>
  </message>
  <message>
   <source>complete left bundle branch block</source>
   <translation>bloc de branche gauche complet</translation>
  </message>
  <message>
   <source>inferolateral myocardial infarction</source>
   <translation>infarctus du myocarde inférolatéral</translation>
  </message>
  <message>
   <source>left atrial overload or enlargement</source>
   <translation>surcharge ou dilatation de l’oreillette gauche</translation>
  </message>
  <message>
   <source>anterior myocardial infarction</source>
   <translation>infarctus du myocarde antérieur</translation>
  </message>
  <message>
   <source>anterolateral myocardial infarction</source>
   <translation>infarctus du myocarde antérolatéral</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in inferior leads</source>
   <translation>modifications ischémiques de ST-T, territoire inférieur</translation>
  </message>
  <message>
   <source>subendocardial injury in anteroseptal leads</source>
   <translation>lésion sous-endocardique, territoire antéroseptal</translation>
  </message>
  <message>
   <source>lateral myocardial infarction</source>
   <translation>infarctus du myocarde latéral</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in inferolateral leads</source>
   <translation>modifications ischémiques de ST-T, territoire inférolatéral</translation>
  </message>
  <message>
   <source>left posterior fascicular block</source>
   <translation>hémibloc postérieur gauche</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anteroseptal leads</source>
   <translation>modifications ischémiques de ST-T, territoire antéroseptal</translation>
  </message>
  <message>
   <source>subendocardial injury in anterolateral leads</source>
   <translation>lésion sous-endocardique, territoire antérolatéral</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in lateral leads</source>
   <translation>modifications ischémiques de ST-T, territoire latéral</translation>
  </message>
  <message>
   <source>right ventricular hypertrophy</source>
   <translation>hypertrophie ventriculaire droite</translation>
  </message>
  <message>
   <source>ST-T changes compatible with ventricular aneurysm</source>
   <translation>modifications de ST-T compatibles avec un anévrisme ventriculaire</translation>
  </message>
  <message>
   <source>right atrial overload or enlargement</source>
   <translation>surcharge ou dilatation de l’oreillette droite</translation>
  </message>
  <message>
   <source>electrolyte disturbance or drug effect</source>
   <translation>trouble électrolytique ou effet médicamenteux</translation>
  </message>
  <message>
   <source>Wolff-Parkinson-White syndrome</source>
   <translation>syndrome de Wolff-Parkinson-White</translation>
  </message>
  <message>
   <source>incomplete left bundle branch block</source>
   <translation>bloc de branche gauche incomplet</translation>
  </message>
  <message>
   <source>inferoposterolateral myocardial infarction</source>
   <translation>infarctus du myocarde inféropostérolatéral</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anterior leads</source>
   <translation>modifications ischémiques de ST-T, territoire antérieur</translation>
  </message>
  <message>
   <source>inferoposterior myocardial infarction</source>
   <translation>infarctus du myocarde inféropostérieur</translation>
  </message>
  <message>
   <source>septal hypertrophy</source>
   <translation>hypertrophie septale</translation>
  </message>
  <message>
   <source>subendocardial injury in inferior leads</source>
   <translation>lésion sous-endocardique, territoire inférieur</translation>
  </message>
  <message>
   <source>subendocardial injury in lateral leads</source>
   <translation>lésion sous-endocardique, territoire latéral</translation>
  </message>
  <message>
   <source>posterior myocardial infarction</source>
   <translation>infarctus du myocarde postérieur</translation>
  </message>
  <message>
   <source>third degree AV block</source>
   <translation>bloc AV du troisième degré</translation>
  </message>
  <message>
   <source>subendocardial injury in inferolateral leads</source>
   <translation>lésion sous-endocardique, territoire inférolatéral</translation>
  </message>
  <message>
   <source>second degree AV block</source>
   <translation>bloc AV du deuxième degré</translation>
  </message>
  <message>
   <source>abnormal QRS</source>
   <translation>QRS anormal</translation>
  </message>
  <message>
   <source>ventricular premature complex</source>
   <translation>extrasystole ventriculaire</translation>
  </message>
  <message>
   <source>non-specific ST depression</source>
   <translation>sous-décalage non spécifique de ST</translation>
  </message>
  <message>
   <source>voltage criteria for left ventricular hypertrophy</source>
   <translation>critères de voltage d’hypertrophie ventriculaire gauche</translation>
  </message>
  <message>
   <source>Q waves present</source>
   <translation>ondes Q présentes</translation>
  </message>
  <message>
   <source>low amplitude T waves</source>
   <translation>ondes T de faible amplitude</translation>
  </message>
  <message>
   <source>non-specific T wave changes</source>
   <translation>modifications non spécifiques de l’onde T</translation>
  </message>
  <message>
   <source>atrial premature complex</source>
   <translation>extrasystole auriculaire</translation>
  </message>
  <message>
   <source>prolonged PR interval</source>
   <translation>intervalle PR allongé</translation>
  </message>
  <message>
   <source>inverted T waves</source>
   <translation>ondes T inversées</translation>
  </message>
  <message>
   <source>low QRS voltage</source>
   <translation>bas voltage du QRS</translation>
  </message>
  <message>
   <source>high QRS voltage</source>
   <translation>haut voltage du QRS</translation>
  </message>
  <message>
   <source>T wave abnormality</source>
   <translation>anomalie de l’onde T</translation>
  </message>
  <message>
   <source>non-specific ST elevation</source>
   <translation>sus-décalage non spécifique de ST</translation>
  </message>
  <message>
   <source>premature complexes</source>
   <translation>extrasystoles</translation>
  </message>
  <message>
   <source>sinus rhythm</source>
   <translation>rythme sinusal</translation>
  </message>
  <message>
   <source>atrial fibrillation</source>
   <translation>fibrillation auriculaire</translation>
  </message>
  <message>
   <source>sinus tachycardia</source>
   <translation>tachycardie sinusale</translation>
  </message>
  <message>
   <source>sinus arrhythmia</source>
   <translation>arythmie sinusale</translation>
  </message>
  <message>
   <source>sinus bradycardia</source>
   <translation>bradycardie sinusale</translation>
  </message>
  <message>
   <source>functioning artificial pacemaker</source>
   <translation>stimulateur cardiaque en fonction</translation>
  </message>
  <message>
   <source>supraventricular arrhythmia</source>
   <translation>arythmie supraventriculaire</translation>
  </message>
  <message>
   <source>bigeminy</source>
   <translation>bigéminisme</translation>
  </message>
  <message>
   <source>atrial flutter</source>
   <translation>flutter auriculaire</translation>
  </message>
  <message>
   <source>supraventricular tachycardia</source>
   <translation>tachycardie supraventriculaire</translation>
  </message>
  <message>
   <source>paroxysmal supraventricular tachycardia</source>
   <translation>tachycardie supraventriculaire paroxystique</translation>
  </message>
  <message>
   <source>trigeminy</source>
   <translation>trigéminisme</translation>
  </message>
  <message>
   <source>T abnormalities</source>
   <translation>anomalies de T</translation>
  </message>
  <message>
   <source>non-spec. ST changes</source>
   <translation>modif. non spéc. de ST</translation>
  </message>
  <message>
   <source>inferior MI</source>
   <translation>infarctus inférieur</translation>
  </message>
  <message>
   <source>anteroseptal MI</source>
   <translation>infarctus antéroseptal</translation>
  </message>
  <message>
   <source>LVH</source>
   <translation>HVG</translation>
  </message>
  <message>
   <source>LAFB</source>
   <translation>HBAG</translation>
  </message>
  <message>
   <source>non-spec. ischaemic ST-T changes</source>
   <translation>ST-T ischémique non spéc.</translation>
  </message>
  <message>
   <source>incomplete RBBB</source>
   <translation>BBD incomplet</translation>
  </message>
  <message>
   <source>non-spec. IVCD</source>
   <translation>trouble cond. IV non spéc.</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anterolateral leads</source>
   <translation>ST-T ischémique, antérolatéral</translation>
  </message>
  <message>
   <source>complete RBBB</source>
   <translation>BBD complet</translation>
  </message>
  <message>
   <source>complete LBBB</source>
   <translation>BBG complet</translation>
  </message>
  <message>
   <source>inferolateral MI</source>
   <translation>infarctus inférolatéral</translation>
  </message>
  <message>
   <source>left atrial enlargement</source>
   <translation>dilatation OG</translation>
  </message>
  <message>
   <source>anterior MI</source>
   <translation>infarctus antérieur</translation>
  </message>
  <message>
   <source>anterolateral MI</source>
   <translation>infarctus antérolatéral</translation>
  </message>
  <message>
   <source>ischaemic ST-T, inferior leads</source>
   <translation>ST-T ischémique, inférieur</translation>
  </message>
  <message>
   <source>subendoc. injury, anteroseptal leads</source>
   <translation>lésion sous-endoc., antéroseptal</translation>
  </message>
  <message>
   <source>lateral MI</source>
   <translation>infarctus latéral</translation>
  </message>
  <message>
   <source>ischaemic ST-T, inferolateral leads</source>
   <translation>ST-T ischémique, inférolatéral</translation>
  </message>
  <message>
   <source>LPFB</source>
   <translation>HBPG</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anteroseptal leads</source>
   <translation>ST-T ischémique, antéroseptal</translation>
  </message>
  <message>
   <source>subendoc. injury, anterolateral leads</source>
   <translation>lésion sous-endoc., antérolatéral</translation>
  </message>
  <message>
   <source>ischaemic ST-T, lateral leads</source>
   <translation>ST-T ischémique, latéral</translation>
  </message>
  <message>
   <source>RVH</source>
   <translation>HVD</translation>
  </message>
  <message>
   <source>right atrial enlargement</source>
   <translation>dilatation OD</translation>
  </message>
  <message>
   <source>electrolytes or drug</source>
   <translation>électrolytes ou médicament</translation>
  </message>
  <message>
   <source>WPW</source>
   <translation>WPW</translation>
  </message>
  <message>
   <source>incomplete LBBB</source>
   <translation>BBG incomplet</translation>
  </message>
  <message>
   <source>inferoposterolateral MI</source>
   <translation>infarctus inféropostérolatéral</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anterior leads</source>
   <translation>ST-T ischémique, antérieur</translation>
  </message>
  <message>
   <source>inferoposterior MI</source>
   <translation>infarctus inféropostérieur</translation>
  </message>
  <message>
   <source>subendoc. injury, inferior leads</source>
   <translation>lésion sous-endoc., inférieur</translation>
  </message>
  <message>
   <source>subendoc. injury, lateral leads</source>
   <translation>lésion sous-endoc., latéral</translation>
  </message>
  <message>
   <source>posterior MI</source>
   <translation>infarctus postérieur</translation>
  </message>
  <message>
   <source>subendoc. injury, inferolateral leads</source>
   <translation>lésion sous-endoc., inférolatéral</translation>
  </message>
  <message>
   <source>PVC</source>
   <translation>ESV</translation>
  </message>
  <message>
   <source>non-spec. ST depression</source>
   <translation>sous-décalage ST non spéc.</translation>
  </message>
  <message>
   <source>voltage criteria for LVH</source>
   <translation>voltage d’HVG</translation>
  </message>
  <message>
   <source>low T waves</source>
   <translation>ondes T faibles</translation>
  </message>
  <message>
   <source>non-spec. T wave changes</source>
   <translation>modif. non spéc. de T</translation>
  </message>
  <message>
   <source>PAC</source>
   <translation>ESA</translation>
  </message>
  <message>
   <source>non-spec. ST elevation</source>
   <translation>sus-décalage ST non spéc.</translation>
  </message>
  <message>
   <source>pacemaker</source>
   <translation>stimulateur</translation>
  </message>
  <message>
   <source>SV arrhythmia</source>
   <translation>arythmie SV</translation>
  </message>
  <message>
   <source>SVT</source>
   <translation>TSV</translation>
  </message>
  <message>
   <source>paroxysmal SVT</source>
   <translation>TSV paroxystique</translation>
  </message>
  <message>
   <source>ecgfinder is free software under the Apache License 2.0. It is made with:</source>
   <translation>ecgfinder est un logiciel libre sous licence Apache 2.0. Il est fait avec :</translation>
  </message>
  <message>
   <source>Qt is used under the LGPL 3: its libraries lie beside the program as files and may be replaced.</source>
   <translation>Qt est utilisé sous LGPL 3 : ses bibliothèques sont des fichiers à côté du programme et peuvent être remplacées.</translation>
  </message>
  <message>
   <source>Shows the past ECGs most similar to a new one, with their reports. It works on this computer alone; nothing is sent anywhere.</source>
   <translation>Affiche les ECG antérieurs les plus proches d’un nouvel ECG, avec leurs comptes rendus. Fonctionne uniquement sur cet ordinateur ; rien n’est envoyé.</translation>
  </message>
  <message>
   <source>It finds cases; it does not judge them. What is similar here may have another cause there. Decide by the ECG, the patient and the reports as written, not by the order of the list.</source>
   <translation>Il trouve des cas ; il ne les juge pas. Ce qui se ressemble peut avoir une autre cause. Décider d’après l’ECG, le patient et les comptes rendus tels qu’ils sont écrits, non d’après l’ordre de la liste.</translation>
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
   <source>About ecgfinder</source>
   <translation>À propos d’ecgfinder</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licences</translation>
  </message>
  <message>
   <source>About</source>
   <translation>À propos</translation>
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
   <source>Statement</source>
   <translation>Énoncé</translation>
  </message>
  <message>
   <source>The patient's name is not stored.</source>
   <translation>Le nom du patient n’est pas enregistré.</translation>
  </message>
  <message>
   <source>Statements: Del takes one away</source>
   <translation>Énoncés : Suppr pour retirer</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases</source>
   <translation>
    <numerusform>{n} cas</numerusform>
    <numerusform>{n} cas</numerusform>
   </translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>any tag</source>
   <translation>toute étiquette</translation>
  </message>
  <message>
   <source>Cases of the library</source>
   <translation>Cas de la bibliothèque</translation>
  </message>
  <message>
   <source>Reading tags</source>
   <translation>Lecture des étiquettes</translation>
  </message>
  <message>
   <source>Tag for the selected cases</source>
   <translation>Étiquette pour les cas sélectionnés</translation>
  </message>
  <message>
   <source>Tag to take away</source>
   <translation>Étiquette à retirer</translation>
  </message>
  <message>
   <source>Words in the report</source>
   <translation>Mots du compte rendu</translation>
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
  <message>
   <source>Tag …</source>
   <translation>Étiquette …</translation>
  </message>
  <message>
   <source>Give the selected cases a tag</source>
   <translation>Étiqueter les cas sélectionnés</translation>
  </message>
  <message>
   <source>Remove tag …</source>
   <translation>Retirer l’étiquette …</translation>
  </message>
  <message>
   <source>Take a tag from the selected cases</source>
   <translation>Retirer une étiquette des cas sélectionnés</translation>
  </message>
  <message>
   <source>Edit …</source>
   <translation>Modifier …</translation>
  </message>
  <message>
   <source>Report, tags and notes of one case</source>
   <translation>Compte rendu, étiquettes et notes d’un cas</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exporter …</translation>
  </message>
  <message>
   <source>Write the selected cases to a case pack</source>
   <translation>Écrire les cas sélectionnés dans un lot de cas</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete the selected cases; Ctrl+Z brings them back</source>
   <translation>Supprimer les cas sélectionnés ; Ctrl+Z les rétablit</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Search with this ECG</source>
   <translation>Rechercher avec cet ECG</translation>
  </message>
  <message>
   <source>Ask for cases like the selected one</source>
   <translation>Rechercher des cas comme celui sélectionné</translation>
  </message>
  <message>
   <source>{selected} of {cases}</source>
   <translation>{selected} sur {cases}</translation>
  </message>
  <message>
   <source>Edit the case</source>
   <translation>Modifier le cas</translation>
  </message>
  <message>
   <source>separated by commas, such as teaching, rare</source>
   <translation>séparées par des virgules, p. ex. enseignement, rare</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>A new note, then Enter</source>
   <translation>Une nouvelle note, puis Entrée</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>Nouvelle note</translation>
  </message>
  <message>
   <source>Notes: a double click changes one, Del takes it away</source>
   <translation>Notes : double-clic pour modifier, Suppr pour retirer</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Cas</translation>
  </message>
  <message>
   <source>Open an ECG or type what you look for; the most similar past cases appear here.</source>
   <translation>Ouvrir un ECG ou saisir ce qui est recherché ; les cas antérieurs les plus proches apparaissent ici.</translation>
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
   <source>Another ECG of this patient</source>
   <translation>Un autre ECG de ce patient</translation>
  </message>
  <message>
   <source>Kept for grid and report: {cases}</source>
   <translation>Gardés pour la grille et le rapport : {cases}</translation>
  </message>
  <message>
   <source>In the grid: the best</source>
   <translation>Dans la grille : les meilleurs</translation>
  </message>
  <message>
   <source>The library does not know this case's patient.</source>
   <translation>La bibliothèque ne connaît pas le patient de ce cas.</translation>
  </message>
  <message>
   <source>Cautions</source>
   <translation>Mises en garde</translation>
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
   <source>Measurements</source>
   <translation>Mesures</translation>
  </message>
  <message>
   <source>Drag a corner that lies wrong, or move it by Tab and the arrow keys.</source>
   <translation>Glisser un coin mal placé, ou le déplacer avec Tab et les flèches.</translation>
  </message>
  <message>
   <source>Unsure: compare the traces with the page before they are used.</source>
   <translation>Incertain : comparer les tracés avec la page avant de les utiliser.</translation>
  </message>
  <message>
   <source>The recovered ECG appears here</source>
   <translation>L’ECG récupéré apparaît ici</translation>
  </message>
  <message>
   <source>I have compared the traces with the page</source>
   <translation>J’ai comparé les tracés avec la page</translation>
  </message>
  <message>
   <source>Accept and search</source>
   <translation>Accepter et rechercher</translation>
  </message>
  <message>
   <source>Picture of the ECG</source>
   <translation>Image de l’ECG</translation>
  </message>
  <message>
   <source>Recovered ECG</source>
   <translation>ECG récupéré</translation>
  </message>
  <message>
   <source>Digitise {name}</source>
   <translation>Numériser {name}</translation>
  </message>
  <message>
   <source>Click at the resting level of each row; Enter ends, Backspace takes back, Esc gives up.</source>
   <translation>Cliquer sur le niveau de repos de chaque ligne ; Entrée termine, Retour arrière annule, Échap abandonne.</translation>
  </message>
  <message>
   <source>Click along the trace of {lead}; Enter ends, Backspace takes back, Esc gives up.</source>
   <translation>Cliquer le long du tracé de {lead} ; Entrée termine, Retour arrière annule un point, Échap abandonne.</translation>
  </message>
  <message>
   <source>Digitising …</source>
   <translation>Numérisation …</translation>
  </message>
  <message>
   <source>The corrections are not used yet: run again.</source>
   <translation>Les corrections ne sont pas encore appliquées : relancer.</translation>
  </message>
  <message>
   <source>Nothing could be recovered: see what was found, then correct and run again.</source>
   <translation>Rien n’a pu être récupéré : voir ce qui a été trouvé, corriger et relancer.</translation>
  </message>
  <message>
   <source>Unsure: {leads}. Compare, draw the trace, or leave it out.</source>
   <translation>Incertaines : {leads}. Comparer, retracer ou laisser de côté.</translation>
  </message>
  <message>
   <source>Save as WFDB</source>
   <translation>Enregistrer en WFDB</translation>
  </message>
  <message>
   <source>Discard the corrections made on this picture?</source>
   <translation>Abandonner les corrections faites sur cette image ?</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Relancer</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>Recommencer</translation>
  </message>
  <message>
   <source>Save as WFDB …</source>
   <translation>Enregistrer en WFDB …</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Rows …</source>
   <translation>Lignes …</translation>
  </message>
  <message>
   <source>Picture or traces</source>
   <translation>Image ou tracés</translation>
  </message>
  <message>
   <source>Left: only the picture. Right: only the traces.</source>
   <translation>À gauche : l’image seule. À droite : les tracés seuls.</translation>
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
   <translation>Résolution</translation>
  </message>
  <message>
   <source>Dots per inch of the scan: needed where the paper has no grid.</source>
   <translation>Points par pouce du scan : nécessaires si le papier n’a pas de quadrillage.</translation>
  </message>
  <message>
   <source>PAGE</source>
   <translation>PAGE</translation>
  </message>
  <message>
   <source>PAPER</source>
   <translation>PAPIER</translation>
  </message>
  <message>
   <source>WHAT WAS FOUND</source>
   <translation>CE QUI A ÉTÉ TROUVÉ</translation>
  </message>
  <message>
   <source>LEADS</source>
   <translation>DÉRIVATIONS</translation>
  </message>
  <message>
   <source>⟲ Turn left</source>
   <translation>⟲ Tourner à gauche</translation>
  </message>
  <message>
   <source>⟳ Turn right</source>
   <translation>⟳ Tourner à droite</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Traces</source>
   <translation>Tracés</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <source>Find the rows of traces by itself again</source>
   <translation>Retrouver les lignes automatiquement</translation>
  </message>
  <message>
   <source>Set the rows of traces by hand, where they were not found</source>
   <translation>Placer à la main les lignes non trouvées</translation>
  </message>
  <message>
   <source>Not found: {leads}.</source>
   <translation>Non trouvées : {leads}.</translation>
  </message>
  <message>
   <source>Looking for grid and traces …</source>
   <translation>Recherche du quadrillage et des tracés …</translation>
  </message>
  <message>
   <source>Not recorded: {leads}.</source>
   <translation>Non enregistrées : {leads}.</translation>
  </message>
  <message>
   <source>Drop an ECG here</source>
   <translation>Déposez un ECG ici</translation>
  </message>
  <message>
   <source>A recorder's file, a scan, a photo or a PDF page; or say above what you look for.</source>
   <translation>Un fichier de l’appareil, un scan, une photo ou une page PDF ; ou écrivez ci-dessus ce que vous cherchez.</translation>
  </message>
  <message>
   <source>Show an example</source>
   <translation>Montrer un exemple</translation>
  </message>
  <message>
   <source>OPEN LATELY</source>
   <translation>OUVERTS RÉCEMMENT</translation>
  </message>
  <message>
   <source>WHAT THE ENCODER SEES</source>
   <translation>CE QUE VOIT L’ENCODEUR</translation>
  </message>
  <message>
   <source>AS THE PAPER ENCODES IT</source>
   <translation>TEL QUE L’ARTICLE L’ENCODE</translation>
  </message>
  <message>
   <source>lead-time (shipped)</source>
   <translation>dérivation-temps (fourni)</translation>
  </message>
  <message>
   <source>Leads down, ten seconds across, voltage as colour</source>
   <translation>Dérivations en hauteur, dix secondes en largeur, tension en couleur</translation>
  </message>
  <message>
   <source>Simple plot</source>
   <translation>Tracé simple</translation>
  </message>
  <message>
   <source>One beat of each lead, drawn</source>
   <translation>Un battement par dérivation, tracé</translation>
  </message>
  <message>
   <source>Gramian angular field (GAF)</source>
   <translation>Champ angulaire gramien (GAF)</translation>
  </message>
  <message>
   <source>One beat of each lead: cosine of the sum of two angles</source>
   <translation>Un battement par dérivation : cosinus de la somme de deux angles</translation>
  </message>
  <message>
   <source>Markov transition field (MTF)</source>
   <translation>Champ de transition de Markov (MTF)</translation>
  </message>
  <message>
   <source>One beat of each lead: how likely its levels follow</source>
   <translation>Un battement par dérivation : fréquence de succession de ses niveaux</translation>
  </message>
  <message>
   <source>Recurrence plot (RP)</source>
   <translation>Graphe de récurrence (RP)</translation>
  </message>
  <message>
   <source>One beat of each lead: distances between its samples</source>
   <translation>Un battement par dérivation : distances entre ses échantillons</translation>
  </message>
  <message>
   <source>MTF and GAF</source>
   <translation>MTF et GAF</translation>
  </message>
  <message>
   <source>One beat of each lead, a colour an encoding</source>
   <translation>Un battement par dérivation, une couleur par encodage</translation>
  </message>
  <message>
   <source>GAF and RP</source>
   <translation>GAF et RP</translation>
  </message>
  <message>
   <source>RP and MTF</source>
   <translation>RP et MTF</translation>
  </message>
  <message>
   <source>All in one field</source>
   <translation>Tout dans un champ</translation>
  </message>
  <message>
   <source>The beats of all leads as one series</source>
   <translation>Les battements de toutes les dérivations en une série</translation>
  </message>
  <message>
   <source>Grid of all three</source>
   <translation>Grille des trois</translation>
  </message>
  <message>
   <source>One beat of each lead: MTF red, RP green, GAF blue</source>
   <translation>Un battement par dérivation : MTF rouge, RP vert, GAF bleu</translation>
  </message>
  <message>
   <source>What the encoder sees</source>
   <translation>Ce que voit l’encodeur</translation>
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
   <source>recorded from {first}</source>
   <translation>enregistré à partir du {first}</translation>
  </message>
  <message>
   <source>recorded up to {last}</source>
   <translation>enregistré jusqu’au {last}</translation>
  </message>
  <message>
   <source>recorded {first} to {last}</source>
   <translation>enregistré du {first} au {last}</translation>
  </message>
  <message>
   <source>on {day}</source>
   <translation>le {day}</translation>
  </message>
  <message>
   <source>Ask by the whole ECG again</source>
   <translation>Rechercher de nouveau avec l’ECG entier</translation>
  </message>
  <message>
   <source>Take this condition away</source>
   <translation>Retirer cette condition</translation>
  </message>
  <message>
   <source>source: {source}</source>
   <translation>source : {source}</translation>
  </message>
  <message>
   <source>tag: {tags}</source>
   <translation>étiquette : {tags}</translation>
  </message>
  <message>
   <source>report: {words}</source>
   <translation>compte rendu : {words}</translation>
  </message>
  <message>
   <source>Asked by a part of the ECG:</source>
   <translation>Recherche par une partie de l’ECG :</translation>
  </message>
  <message>
   <source>not starred</source>
   <translation>sans étoile</translation>
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
   <source>No statement has this name. Choose one of those that appear while you type.</source>
   <translation>Aucune mention ne porte ce nom. Choisissez-en une parmi celles qui apparaissent pendant la saisie.</translation>
  </message>
  <message>
   <source>This is no date. Write a year, a month or a day, such as 2019, 2019-06 or 2019-06-30.</source>
   <translation>Ce n’est pas une date. Écrivez une année, un mois ou un jour, par exemple 2019, 2019-06 ou 2019-06-30.</translation>
  </message>
  <message>
   <source>Age {name}</source>
   <translation>Âge {name}</translation>
  </message>
  <message>
   <source>Only these cases</source>
   <translation>Seulement ces cas</translation>
  </message>
  <message>
   <source>Recorded from</source>
   <translation>Enregistré à partir de</translation>
  </message>
  <message>
   <source>Recorded up to and with</source>
   <translation>Enregistré jusqu’à, inclus</translation>
  </message>
  <message>
   <source>how the source begins, such as ptbxl/</source>
   <translation>début de la source, ex. ptbxl/</translation>
  </message>
  <message>
   <source>only starred cases</source>
   <translation>seulement les cas étoilés</translation>
  </message>
  <message>
   <source>from</source>
   <translation>de</translation>
  </message>
  <message>
   <source>from any age</source>
   <translation>dès tout âge</translation>
  </message>
  <message>
   <source>to</source>
   <translation>à</translation>
  </message>
  <message>
   <source>to any age</source>
   <translation>jusqu’à tout âge</translation>
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
   <source>from, such as 2019-06</source>
   <translation>à partir de, ex. 2019-06</translation>
  </message>
  <message>
   <source>up to and with</source>
   <translation>jusqu’à, inclus</translation>
  </message>
  <message>
   <source>Age, years</source>
   <translation>Âge, ans</translation>
  </message>
  <message>
   <source>Stars</source>
   <translation>Étoiles</translation>
  </message>
  <message>
   <source>1  Open an ECG</source>
   <translation>1  Ouvrir un ECG</translation>
  </message>
  <message>
   <source>Drop a file, a scan or a photo here, or press Ctrl+O. What you look for can also be typed in words above.</source>
   <translation>Déposer ici un fichier, un scan ou une photo, ou appuyer sur Ctrl+O. La recherche peut aussi se saisir en mots ci-dessus.</translation>
  </message>
  <message>
   <source>2  Go through the cases</source>
   <translation>2  Parcourir les cas</translation>
  </message>
  <message>
   <source>The most similar past cases, the nearest first, with what they were called. The arrow keys go from case to case.</source>
   <translation>Les cas antérieurs les plus proches, le plus proche d’abord, avec leurs énoncés. Les flèches passent d’un cas à l’autre.</translation>
  </message>
  <message>
   <source>3  Read and compare</source>
   <translation>3  Lire et comparer</translation>
  </message>
  <message>
   <source>The chosen case with its report. Space lays its beats over the query's; F1 shows all keys.</source>
   <translation>Le cas choisi avec son compte rendu. Espace superpose ses battements à ceux de la requête ; F1 affiche toutes les touches.</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Passer</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Measurements of the query and of the cases in the grid</source>
   <translation>Mesures de la requête et des cas de la grille</translation>
  </message>
  <message>
   <source>User's guide</source>
   <translation>Guide de l’utilisateur</translation>
  </message>
  <message>
   <source>The file holds numbers and does not say what they mean. What you leave open is guessed, and noted.</source>
   <translation>Le fichier contient des nombres sans dire ce qu’ils signifient. Ce qui reste ouvert est supposé, et noté.</translation>
  </message>
  <message>
   <source>What the table holds</source>
   <translation>Ce que contient le tableau</translation>
  </message>
  <message>
   <source>Samples per second</source>
   <translation>Échantillons par seconde</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unité</translation>
  </message>
  <message>
   <source>Leads, column by column</source>
   <translation>Dérivations, colonne par colonne</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>deviner</translation>
  </message>
  <message>
   <source>Reading the table</source>
   <translation>Lecture du tableau</translation>
  </message>
  <message>
   <source>A PTB-XL folder, a folder or files of ECGs, or a CSV manifest. Names and numbers of patients are left out. What is imported stays when you stop; importing again goes on from there.</source>
   <translation>Un dossier PTB-XL, un dossier ou des fichiers d’ECG, ou un manifeste CSV. Les noms et numéros des patients sont omis. Ce qui est importé est conservé à l’arrêt ; un nouvel import reprend à cet endroit.</translation>
  </message>
  <message>
   <source>PTB-XL data set with its reports</source>
   <translation>Jeu de données PTB-XL avec ses comptes rendus</translation>
  </message>
  <message>
   <source>table of files with reports</source>
   <translation>tableau de fichiers avec comptes rendus</translation>
  </message>
  <message>
   <source>folder of ECG files</source>
   <translation>dossier de fichiers ECG</translation>
  </message>
  <message>
   <source>table that does not say what it holds: describe it</source>
   <translation>tableau sans indication de contenu : à décrire</translation>
  </message>
  <message>
   <source>ECG file</source>
   <translation>Fichier ECG</translation>
  </message>
  <message>
   <source>Import into the library</source>
   <translation>Importer dans la bibliothèque</translation>
  </message>
  <message>
   <source>Files and folders to import</source>
   <translation>Fichiers et dossiers à importer</translation>
  </message>
  <message>
   <source>Only try: read everything, write nothing</source>
   <translation>Essai seulement : tout lire, ne rien écrire</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Rejected records</source>
   <translation>Enregistrements refusés</translation>
  </message>
  <message>
   <source>Records that cannot be imported are listed here with the reason.</source>
   <translation>Les enregistrements impossibles à importer sont listés ici avec la raison.</translation>
  </message>
  <message>
   <source>Rate, unit and leads of tables that do not say them</source>
   <translation>Fréquence, unité et dérivations des tableaux qui ne les indiquent pas</translation>
  </message>
  <message>
   <source>Looking at the files</source>
   <translation>Examen des fichiers</translation>
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
   <source>Beginning …</source>
   <translation>Démarrage …</translation>
  </message>
  <message>
   <source>Save this list</source>
   <translation>Enregistrer cette liste</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Save this list …</source>
   <translation>Enregistrer cette liste …</translation>
  </message>
  <message>
   <source>Tables …</source>
   <translation>Tableaux …</translation>
  </message>
  <message>
   <source>1  What to import</source>
   <translation>1  Quoi importer</translation>
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
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>2  Import</source>
   <translation>2  Import</translation>
  </message>
  <message>
   <source>Tables: {said} …</source>
   <translation>Tableaux : {said} …</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Exportation</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
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
   <source>move the point along the trace</source>
   <translation>déplacer le point sur le tracé</translation>
  </message>
  <message>
   <source>by a large box</source>
   <translation>d’un grand carreau</translation>
  </message>
  <message>
   <source>to the lead above or below</source>
   <translation>à la dérivation du dessus ou du dessous</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>set the first point, then the second</source>
   <translation>poser le premier point, puis le second</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>let go of the first point</source>
   <translation>lâcher le premier point</translation>
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
   <source>With the calipers on (C)</source>
   <translation>Avec le compas activé (C)</translation>
  </message>
  <message>
   <source>Case 1 to 9</source>
   <translation>Cas 1 à 9</translation>
  </message>
  <message>
   <source>Drag the stretch or its edges; arrow keys move it, with Shift its end; the wheel, + and - zoom, 0 shows all.</source>
   <translation>Faites glisser la portion ou ses bords ; les flèches la déplacent, avec Maj sa fin ; la molette, + et - zooment, 0 montre tout.</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>rien de connu</translation>
  </message>
  <message>
   <source>{height} mV peak to peak</source>
   <translation>{height} mV crête à crête</translation>
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
   <source>The lead over time, with a stretch to measure</source>
   <translation>La dérivation dans le temps, avec une portion à mesurer</translation>
  </message>
  <message>
   <source>Spectrum of the stretch</source>
   <translation>Spectre de la portion</translation>
  </message>
  <message>
   <source>Preparing the lead</source>
   <translation>Préparation de la dérivation</translation>
  </message>
  <message>
   <source>Working out the spectrum</source>
   <translation>Calcul du spectre</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>sûre</translation>
  </message>
  <message>
   <source>fair: compare with the page</source>
   <translation>moyen : comparer avec la page</translation>
  </message>
  <message>
   <source>unsure: compare with the page</source>
   <translation>incertain : comparer avec la page</translation>
  </message>
  <message>
   <source>Use lead {lead}</source>
   <translation>Utiliser la dérivation {lead}</translation>
  </message>
  <message>
   <source>Confidence in lead {lead}</source>
   <translation>Fiabilité de la dérivation {lead}</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>non trouvée</translation>
  </message>
  <message>
   <source>Undraw</source>
   <translation>Effacer le tracé</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Tracer</translation>
  </message>
  <message>
   <source>Follow the trace of {lead} by itself again</source>
   <translation>Suivre de nouveau {lead} automatiquement</translation>
  </message>
  <message>
   <source>Draw the trace of {lead} by hand, point by point</source>
   <translation>Tracer {lead} à la main, point par point</translation>
  </message>
  <message>
   <source>Open library</source>
   <translation>Ouvrir une bibliothèque</translation>
  </message>
  <message>
   <source>Encrypted library: {name}</source>
   <translation>Bibliothèque chiffrée : {name}</translation>
  </message>
  <message>
   <source>Open library on a server</source>
   <translation>Ouvrir une bibliothèque sur un serveur</translation>
  </message>
  <message>
   <source>Address, such as {url}</source>
   <translation>Adresse, p. ex. {url}</translation>
  </message>
  <message>
   <source>Empty folder for the new library</source>
   <translation>Dossier vide pour la nouvelle bibliothèque</translation>
  </message>
  <message>
   <source>New encrypted library</source>
   <translation>Nouvelle bibliothèque chiffrée</translation>
  </message>
  <message>
   <source>Empty folder for the backup</source>
   <translation>Dossier vide pour la sauvegarde</translation>
  </message>
  <message>
   <source>Folder of the backup</source>
   <translation>Dossier de la sauvegarde</translation>
  </message>
  <message>
   <source>Library whose cases are taken over</source>
   <translation>Bibliothèque dont les cas sont repris</translation>
  </message>
  <message>
   <source>Import a case pack</source>
   <translation>Importer un lot de cas</translation>
  </message>
  <message>
   <source>Export a case pack</source>
   <translation>Exporter un lot de cas</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Empty folder for the restored library</source>
   <translation>Dossier vide pour la bibliothèque restaurée</translation>
  </message>
  <message>
   <source>Case packs</source>
   <translation>Lots de cas</translation>
  </message>
  <message>
   <source>Case pack</source>
   <translation>Lot de cas</translation>
  </message>
  <message numerus="yes">
   <source>The {n} selected cases</source>
   <translation>
    <numerusform>Le cas sélectionné</numerusform>
    <numerusform>Les {n} cas sélectionnés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} similar cases</source>
   <translation>
    <numerusform>Le cas similaire</numerusform>
    <numerusform>Les {n} cas similaires</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} starred cases</source>
   <translation>
    <numerusform>Le cas étoilé</numerusform>
    <numerusform>Les {n} cas étoilés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All {n} cases</source>
   <translation>
    <numerusform>{n} cas</numerusform>
    <numerusform>Tous les {n} cas</numerusform>
   </translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Aucun pour l’instant</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Nothing went wrong so far.</source>
   <translation>Aucune erreur jusqu’ici.</translation>
  </message>
  <message>
   <source>Reading the log</source>
   <translation>Lecture du journal</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <source>Open ECG</source>
   <translation>Ouvrir un ECG</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Diff.</source>
   <translation>Diff.</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>Recherches enregistrées</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>Enregistrer cette recherche</translation>
  </message>
  <message>
   <source>Name of the search</source>
   <translation>Nom de la recherche</translation>
  </message>
  <message>
   <source>Rename the search</source>
   <translation>Renommer la recherche</translation>
  </message>
  <message>
   <source>Forget these</source>
   <translation>Oublier ceux-ci</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Renommer …</translation>
  </message>
  <message>
   <source>Words and filters, asked with the ECG that is open.</source>
   <translation>Mots et filtres, appliqués avec l’ECG ouvert.</translation>
  </message>
  <message>
   <source>Recent ECGs</source>
   <translation>ECG récents</translation>
  </message>
  <message>
   <source>Recent libraries</source>
   <translation>Bibliothèques récentes</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Fermer le message</translation>
  </message>
  <message>
   <source>One file with ECGs and reports, to hand to another library. Names of patients do not travel.</source>
   <translation>Un fichier d’ECG et de comptes rendus à transmettre à une autre bibliothèque. Les noms des patients ne sont pas transmis.</translation>
  </message>
  <message>
   <source>under which the cases may be used</source>
   <translation>sous laquelle les cas peuvent être utilisés</translation>
  </message>
  <message>
   <source>where the cases are from</source>
   <translation>d’où viennent les cas</translation>
  </message>
  <message>
   <source>none: anyone can read it</source>
   <translation>aucune : tout le monde peut le lire</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Cas</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Provenance</source>
   <translation>Provenance</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>Encore une fois</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>of {pages}</source>
   <translation>sur {pages}</translation>
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
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <source>Saved search</source>
   <translation>Recherche enregistrée</translation>
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
   <source>Average beats</source>
   <translation>Battements moyens</translation>
  </message>
  <message>
   <source>{lead} alone</source>
   <translation>{lead} seule</translation>
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
   <source>The two passphrases differ.</source>
   <translation>Les deux phrases secrètes diffèrent.</translation>
  </message>
  <message>
   <source>Take at least {least} characters; several words are easier to remember.</source>
   <translation>Prenez au moins {least} caractères ; plusieurs mots se retiennent mieux.</translation>
  </message>
  <message>
   <source>ECGs and reports are encrypted on the disk. The passphrase is stored nowhere: without it nobody can open the library again, nor its backups.</source>
   <translation>Les ECG et les comptes rendus sont chiffrés sur le disque. La phrase secrète n’est conservée nulle part : sans elle, personne ne peut rouvrir la bibliothèque ni ses sauvegardes.</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>Afficher la saisie</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>Image collée</translation>
  </message>
  <message>
   <source>The clipboard holds no picture</source>
   <translation>Le presse-papiers ne contient pas d’image</translation>
  </message>
  <message>
   <source>Copy a picture or a file first.</source>
   <translation>Copier d’abord une image ou un fichier.</translation>
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
   <source>Search by a part of this ECG</source>
   <translation>Rechercher par une partie de cet ECG</translation>
  </message>
  <message>
   <source>From, seconds</source>
   <translation>De, secondes</translation>
  </message>
  <message>
   <source>To, seconds</source>
   <translation>À, secondes</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Only these leads</source>
   <translation>Seulement ces dérivations</translation>
  </message>
  <message>
   <source>Only this stretch</source>
   <translation>Seulement ce segment</translation>
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
   <source>Report: {name}</source>
   <translation>Compte rendu : {name}</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>sans date</translation>
  </message>
  <message>
   <source>Two ECGs of one patient</source>
   <translation>Deux ECG d’un même patient</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Antérieur</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Ultérieur</translation>
  </message>
  <message numerus="yes">
   <source>Library: {name}, {n} cases</source>
   <translation>
    <numerusform>Bibliothèque : {name}, {n} cas</numerusform>
    <numerusform>Bibliothèque : {name}, {n} cas</numerusform>
   </translation>
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
   <source>Paste a picture of an ECG</source>
   <translation>Coller une image d’ECG</translation>
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
   <source>Edit</source>
   <translation>Édition</translation>
  </message>
  <message>
   <source>Edit report, tags, notes of the case …</source>
   <translation>Modifier le compte rendu, les étiquettes et les notes du cas …</translation>
  </message>
  <message>
   <source>Delete the case</source>
   <translation>Supprimer le cas</translation>
  </message>
  <message>
   <source>Open library …</source>
   <translation>Ouvrir une bibliothèque …</translation>
  </message>
  <message>
   <source>Open library on a server …</source>
   <translation>Ouvrir une bibliothèque sur un serveur …</translation>
  </message>
  <message>
   <source>New library …</source>
   <translation>Nouvelle bibliothèque …</translation>
  </message>
  <message>
   <source>New encrypted library …</source>
   <translation>Nouvelle bibliothèque chiffrée …</translation>
  </message>
  <message>
   <source>All cases …</source>
   <translation>Tous les cas …</translation>
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
   <source>Import a case pack …</source>
   <translation>Importer un lot de cas …</translation>
  </message>
  <message>
   <source>Export a case pack …</source>
   <translation>Exporter un lot de cas …</translation>
  </message>
  <message>
   <source>Take over another library …</source>
   <translation>Reprendre une autre bibliothèque …</translation>
  </message>
  <message>
   <source>Back up …</source>
   <translation>Sauvegarder …</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>Restaurer une sauvegarde …</translation>
  </message>
  <message>
   <source>Check the library</source>
   <translation>Vérifier la bibliothèque</translation>
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
   <source>Mark a part to search by</source>
   <translation>Marquer une partie pour la recherche</translation>
  </message>
  <message>
   <source>Search by leads and stretch …</source>
   <translation>Rechercher par dérivations et segment …</translation>
  </message>
  <message>
   <source>Search by the whole ECG</source>
   <translation>Rechercher avec l’ECG entier</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Save this search …</source>
   <translation>Enregistrer cette recherche …</translation>
  </message>
  <message>
   <source>Manage saved searches …</source>
   <translation>Gérer les recherches enregistrées …</translation>
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
   <source>Four cases beside the query</source>
   <translation>Quatre cas à côté de la requête</translation>
  </message>
  <message>
   <source>Keep the case for grid and report</source>
   <translation>Garder le cas pour la grille et le rapport</translation>
  </message>
  <message>
   <source>Beside its patient's other ECG</source>
   <translation>À côté de l’autre ECG du même patient</translation>
  </message>
  <message>
   <source>Query beside another ECG …</source>
   <translation>Requête à côté d’un autre ECG …</translation>
  </message>
  <message>
   <source>Bar with the paper's settings</source>
   <translation>Barre des réglages du papier</translation>
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
   <source>What the encoder sees, large</source>
   <translation>Ce que voit l’encodeur, en grand</translation>
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
   <source>First steps</source>
   <translation>Premiers pas</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Clair ou sombre</translation>
  </message>
  <message>
   <source>Log …</source>
   <translation>Journal …</translation>
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
   <source>matters: flattened, the case is less similar (occlusion)</source>
   <translation>compte : aplati, le cas ressemble moins (occlusion)</translation>
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
   <source>The {count} nearest  / all</source>
   <translation>Les {count} plus proches  / tous</translation>
  </message>
  <message>
   <source>Agreement among them: {share}</source>
   <translation>Accord entre eux : {share}</translation>
  </message>
  <message>
   <source>Agreement: {share}</source>
   <translation>Concordance : {share}</translation>
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
  <name>QShortcut</name>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Suppr</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Haut</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Droite</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Bas</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>PgPréc</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>PgSuiv</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Maj</translation>
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
   <translation>Défiler à gauche</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Défiler à droite</translation>
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
