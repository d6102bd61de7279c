<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
 <context>
  <name>ecgfinder</name>
  <message>
   <source>The program did not end properly; what was open is open again.</source>
   <translation>El programa no terminó correctamente; lo que estaba abierto vuelve a estarlo.</translation>
  </message>
  <message>
   <source>{start}-{end} s</source>
   <translation>{start}-{end} s</translation>
  </message>
  <message>
   <source>Nothing in this library is near: hardly any of its own cases stands so far from the others.</source>
   <translation>Nada en esta biblioteca está cerca: casi ninguno de sus casos dista tanto de los demás.</translation>
  </message>
  <message>
   <source>The quality of this ECG is too poor for its search to be trusted: {leads}.</source>
   <translation>La calidad de este ECG es demasiado mala para confiar en la búsqueda: {leads}.</translation>
  </message>
  <message>
   <source>Asked with only {seconds} s: the rhythm is hardly seen.</source>
   <translation>Búsqueda con solo {seconds} s: apenas se ve el ritmo.</translation>
  </message>
  <message>
   <source>No heart beats were recognised in this ECG: what is found by it means little.</source>
   <translation>No se reconocieron latidos en este ECG: lo que se encuentre con él significa poco.</translation>
  </message>
  <message>
   <source>Asked without {leads}.</source>
   <translation>Búsqueda sin {leads}.</translation>
  </message>
  <message>
   <source>all leads</source>
   <translation>todas las derivaciones</translation>
  </message>
  <message>
   <source>the file cannot be read ({why})</source>
   <translation>el archivo no se puede leer ({why})</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>el archivo está vacío</translation>
  </message>
  <message>
   <source>the file is damaged</source>
   <translation>el archivo está dañado</translation>
  </message>
  <message>
   <source>this is no ECG in a known format</source>
   <translation>no es un ECG en un formato conocido</translation>
  </message>
  <message>
   <source>this is a folder, not an ECG file</source>
   <translation>es una carpeta, no un archivo de ECG</translation>
  </message>
  <message>
   <source>this is a device or a pipe, not a file</source>
   <translation>es un dispositivo o una tubería, no un archivo</translation>
  </message>
  <message>
   <source>the file is too large for an ECG ({size} MB, at most {most} MB)</source>
   <translation>el archivo es demasiado grande para un ECG ({size} MB, como máximo {most} MB)</translation>
  </message>
  <message>
   <source>the file announces more than fits in memory</source>
   <translation>el archivo anuncia más de lo que cabe en la memoria</translation>
  </message>
  <message>
   <source>the file holds no samples</source>
   <translation>el archivo no contiene muestras</translation>
  </message>
  <message>
   <source>the file holds no lead in volts</source>
   <translation>el archivo no contiene ninguna derivación en voltios</translation>
  </message>
  <message>
   <source>no lead holds a valid sample</source>
   <translation>ninguna derivación contiene una muestra válida</translation>
  </message>
  <message>
   <source>its signal file {name} is missing</source>
   <translation>falta su archivo de señal {name}</translation>
  </message>
  <message>
   <source>its signal file {name} is cut short: {held} s of {said} s</source>
   <translation>su archivo de señal {name} está cortado: {held} s de {said} s</translation>
  </message>
  <message>
   <source>its WFDB header {name} is missing</source>
   <translation>falta su cabecera WFDB {name}</translation>
  </message>
  <message>
   <source>the file is cut short: {held} s of {said} s</source>
   <translation>el archivo está cortado: {held} s de {said} s</translation>
  </message>
  <message>
   <source>the file does not say its sampling rate</source>
   <translation>el archivo no dice su frecuencia de muestreo</translation>
  </message>
  <message>
   <source>the recording is too long ({hours} h of {leads} leads)</source>
   <translation>el registro es demasiado largo ({hours} h de {leads} derivaciones)</translation>
  </message>
  <message>
   <source>the file cannot be written ({why})</source>
   <translation>el archivo no se puede escribir ({why})</translation>
  </message>
  <message>
   <source>cannot be written ({why})</source>
   <translation>no se puede escribir ({why})</translation>
  </message>
  <message>
   <source>an ECG is written as .png, .svg or .pdf</source>
   <translation>un ECG se escribe como .png, .svg o .pdf</translation>
  </message>
  <message>
   <source>nothing is recorded in the chosen part of the ECG</source>
   <translation>no hay nada registrado en la parte elegida del ECG</translation>
  </message>
  <message>
   <source>no case library is open</source>
   <translation>no hay ninguna biblioteca de casos abierta</translation>
  </message>
  <message>
   <source>there is no case library here</source>
   <translation>aquí no hay ninguna biblioteca de casos</translation>
  </message>
  <message>
   <source>there is a library already</source>
   <translation>ya hay una biblioteca</translation>
  </message>
  <message>
   <source>case {case} is not in the library any more</source>
   <translation>el caso {case} ya no está en la biblioteca</translation>
  </message>
  <message>
   <source>this recording is in the library already</source>
   <translation>este registro ya está en la biblioteca</translation>
  </message>
  <message>
   <source>another program is using the library</source>
   <translation>otro programa está usando la biblioteca</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>el disco está lleno</translation>
  </message>
  <message>
   <source>the library may only be read here</source>
   <translation>aquí la biblioteca solo se puede leer</translation>
  </message>
  <message>
   <source>the library may only be read</source>
   <translation>la biblioteca solo se puede leer</translation>
  </message>
  <message>
   <source>this is not a case library, or it is damaged</source>
   <translation>no es una biblioteca de casos, o está dañada</translation>
  </message>
  <message>
   <source>the library cannot be opened</source>
   <translation>la biblioteca no se puede abrir</translation>
  </message>
  <message>
   <source>the disk reported an error</source>
   <translation>el disco notificó un error</translation>
  </message>
  <message>
   <source>there is no such case, or no longer</source>
   <translation>ese caso no existe, o ya no</translation>
  </message>
  <message>
   <source>the library is already closed</source>
   <translation>la biblioteca ya está cerrada</translation>
  </message>
  <message>
   <source>the library is damaged</source>
   <translation>la biblioteca está dañada</translation>
  </message>
  <message>
   <source>the library is damaged: its end is missing</source>
   <translation>la biblioteca está dañada: falta su final</translation>
  </message>
  <message>
   <source>the library is empty, its content is lost</source>
   <translation>la biblioteca está vacía, su contenido se ha perdido</translation>
  </message>
  <message>
   <source>the passphrase is wrong, or the library is damaged</source>
   <translation>la contraseña es incorrecta, o la biblioteca está dañada</translation>
  </message>
  <message>
   <source>the library is encrypted, or damaged</source>
   <translation>la biblioteca está cifrada o dañada</translation>
  </message>
  <message>
   <source>the passphrase is empty</source>
   <translation>la contraseña está vacía</translation>
  </message>
  <message>
   <source>this database belongs to another program</source>
   <translation>esta base de datos es de otro programa</translation>
  </message>
  <message>
   <source>this installation cannot open encrypted libraries</source>
   <translation>esta instalación no puede abrir bibliotecas cifradas</translation>
  </message>
  <message>
   <source>the library was written by a newer ecgfinder (schema {schema}, this program knows {known})</source>
   <translation>la biblioteca la escribió un ecgfinder más nuevo (esquema {schema}, este programa conoce {known})</translation>
  </message>
  <message>
   <source>the library was encoded by another model ({other}); {own} has encoded {done} of {all} cases</source>
   <translation>la biblioteca fue codificada por otro modelo ({other}); {own} ha codificado {done} de {all} casos</translation>
  </message>
  <message>
   <source>the library was not closed properly and cannot be recovered where it may only be read</source>
   <translation>la biblioteca no se cerró bien y no se puede recuperar donde solo se puede leer</translation>
  </message>
  <message>
   <source>the waveform of case {case} is damaged: {why}</source>
   <translation>el trazado del caso {case} está dañado: {why}</translation>
  </message>
  <message>
   <source>the backup is damaged: {why}</source>
   <translation>la copia está dañada: {why}</translation>
  </message>
  <message>
   <source>this is the open library itself</source>
   <translation>es la propia biblioteca abierta</translation>
  </message>
  <message>
   <source>the pack is encrypted</source>
   <translation>el paquete está cifrado</translation>
  </message>
  <message>
   <source>the passphrase is wrong, or the pack is damaged</source>
   <translation>la contraseña es incorrecta, o el paquete está dañado</translation>
  </message>
  <message>
   <source>the pack was written by a newer ecgfinder</source>
   <translation>el paquete lo escribió un ecgfinder más nuevo</translation>
  </message>
  <message>
   <source>this is no case pack, or a damaged one ({why})</source>
   <translation>no es un paquete de casos, o está dañado ({why})</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>no existe ese archivo o carpeta</translation>
  </message>
  <message>
   <source>the table lacks the columns {columns}</source>
   <translation>a la tabla le faltan las columnas {columns}</translation>
  </message>
  <message>
   <source>the table cannot be read ({why})</source>
   <translation>la tabla no se puede leer ({why})</translation>
  </message>
  <message>
   <source>the server cannot be reached, or refuses ({why})</source>
   <translation>no se puede acceder al servidor, o rechaza ({why})</translation>
  </message>
  <message>
   <source>the connection to the server was lost</source>
   <translation>se perdió la conexión con el servidor</translation>
  </message>
  <message>
   <source>is no picture or PDF that can be read</source>
   <translation>no es una imagen ni un PDF legible</translation>
  </message>
  <message>
   <source>has {count} megapixels</source>
   <translation>tiene {count} megapíxeles</translation>
  </message>
  <message>
   <source>is only {width} x {height} pixels</source>
   <translation>tiene solo {width} x {height} píxeles</translation>
  </message>
  <message>
   <source>no traces were found</source>
   <translation>no se encontraron trazados</translation>
  </message>
  <message>
   <source>{rows} rows of traces were found, but they contradict each other or the paper</source>
   <translation>se encontraron {rows} filas de trazados, pero se contradicen entre sí o con el papel</translation>
  </message>
  <message>
   <source>the model file is damaged: its SHA-256 does not match</source>
   <translation>el archivo del modelo está dañado: su SHA-256 no coincide</translation>
  </message>
  <message>
   <source>the model file cannot be loaded</source>
   <translation>el archivo del modelo no se puede cargar</translation>
  </message>
  <message>
   <source>the models cannot be read ({why})</source>
   <translation>los modelos no se pueden leer ({why})</translation>
  </message>
  <message>
   <source>cannot be opened ({why})</source>
   <translation>no se puede abrir ({why})</translation>
  </message>
  <message>
   <source>is a PDF that cannot be read ({why})</source>
   <translation>es un PDF que no se puede leer ({why})</translation>
  </message>
  <message>
   <source>has no page {page}</source>
   <translation>no tiene página {page}</translation>
  </message>
  <message>
   <source>has {count} pages, and no page {page}</source>
   <translation>tiene {count} páginas y no hay página {page}</translation>
  </message>
  <message>
   <source>the models need a newer version of this program</source>
   <translation>los modelos necesitan una versión más nueva de este programa</translation>
  </message>
  <message>
   <source>the models are of an older version of this program</source>
   <translation>los modelos son de una versión anterior de este programa</translation>
  </message>
  <message>
   <source>the model manifest is damaged</source>
   <translation>el manifiesto de los modelos está dañado</translation>
  </message>
  <message>
   <source>the model file cannot be read ({why})</source>
   <translation>el archivo del modelo no se puede leer ({why})</translation>
  </message>
  <message>
   <source>the pack cannot be read ({why})</source>
   <translation>el paquete no se puede leer ({why})</translation>
  </message>
  <message>
   <source>the sampling rate of {rate} Hz is not that of an ECG</source>
   <translation>la frecuencia de muestreo de {rate} Hz no es la de un ECG</translation>
  </message>
  <message>
   <source>lead {name} is cut short: {held} of {said} samples</source>
   <translation>la derivación {name} está truncada: {held} de {said} muestras</translation>
  </message>
  <message>
   <source>lead {name} is damaged: its checksum does not match</source>
   <translation>la derivación {name} está dañada: su suma de comprobación no coincide</translation>
  </message>
  <message>
   <source>the file holds no table of numbers</source>
   <translation>el archivo no contiene ninguna tabla de números</translation>
  </message>
  <message>
   <source>version 7.3 of MATLAB files is not read</source>
   <translation>la versión 7.3 de los archivos MATLAB no se lee</translation>
  </message>
  <message>
   <source>the XML is damaged at line {line}, column {column}</source>
   <translation>el XML está dañado en la línea {line}, columna {column}</translation>
  </message>
  <message>
   <source>its signal file {name} is damaged or cut short</source>
   <translation>su archivo de señal {name} está dañado o truncado</translation>
  </message>
  <message>
   <source>its signal file {name} holds no samples</source>
   <translation>su archivo de señal {name} no contiene muestras</translation>
  </message>
  <message>
   <source>the file does not say its unit, and a span of {span} does not tell it</source>
   <translation>el archivo no indica su unidad y una amplitud de {span} no permite deducirla</translation>
  </message>
  <message>
   <source>the file holds {found} of 12 leads</source>
   <translation>el archivo contiene {found} de 12 derivaciones</translation>
  </message>
  <message>
   <source>this DICOM file holds no waveforms</source>
   <translation>este archivo DICOM no contiene formas de onda</translation>
  </message>
  <message>
   <source>the array of shape {shape} holds more than one ECG</source>
   <translation>la matriz de forma {shape} contiene más de un ECG</translation>
  </message>
  <message>
   <source>this is no WFDB header</source>
   <translation>esto no es una cabecera WFDB</translation>
  </message>
  <message>
   <source>its header has another suffix than .hea</source>
   <translation>su cabecera tiene una extensión distinta de .hea</translation>
  </message>
  <message>
   <source>no standard lead holds a signal</source>
   <translation>ninguna derivación estándar contiene señal</translation>
  </message>
  <message>
   <source>the recording lasts {seconds} s, less than a beat or two</source>
   <translation>el registro dura {seconds} s, menos que uno o dos latidos</translation>
  </message>
  <message>
   <source>it cannot be read ({why})</source>
   <translation>no se puede leer ({why})</translation>
  </message>
  <message>
   <source>it cannot be encoded ({why})</source>
   <translation>no se puede codificar ({why})</translation>
  </message>
  <message>
   <source>it cannot be fetched ({why})</source>
   <translation>no se puede descargar ({why})</translation>
  </message>
  <message>
   <source>its checksum does not match</source>
   <translation>su suma de comprobación no coincide</translation>
  </message>
  <message>
   <source>Check that it exists and may be read.</source>
   <translation>Compruebe que existe y se puede leer.</translation>
  </message>
  <message>
   <source>Choose an empty folder.</source>
   <translation>Elija una carpeta vacía.</translation>
  </message>
  <message>
   <source>Choose another backup.</source>
   <translation>Elija otra copia.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Elija otra carpeta.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Elija otro.</translation>
  </message>
  <message>
   <source>Choose another part.</source>
   <translation>Elija otra parte.</translation>
  </message>
  <message>
   <source>Choose one of these.</source>
   <translation>Elija uno de estos.</translation>
  </message>
  <message>
   <source>Copy it beside the header.</source>
   <translation>Cópielo junto a la cabecera.</translation>
  </message>
  <message>
   <source>Copy it beside the signals.</source>
   <translation>Cópiela junto a las señales.</translation>
  </message>
  <message>
   <source>Copy it elsewhere.</source>
   <translation>Cópiela en otro lugar.</translation>
  </message>
  <message>
   <source>Copy it once more.</source>
   <translation>Cópielo otra vez.</translation>
  </message>
  <message>
   <source>Copy the record once more.</source>
   <translation>Copie el registro otra vez.</translation>
  </message>
  <message>
   <source>Encode it again with `ecgfinder library reencode`.</source>
   <translation>Codifíquela de nuevo con `ecgfinder library reencode`.</translation>
  </message>
  <message>
   <source>Export a shorter part.</source>
   <translation>Exporte una parte más corta.</translation>
  </message>
  <message>
   <source>Export it losslessly.</source>
   <translation>Expórtelo sin pérdidas.</translation>
  </message>
  <message>
   <source>Export it uncompressed.</source>
   <translation>Expórtelo sin comprimir.</translation>
  </message>
  <message>
   <source>Export the ECG once more.</source>
   <translation>Exporte el ECG otra vez.</translation>
  </message>
  <message>
   <source>Give its passphrase, or restore a backup.</source>
   <translation>Indique su contraseña o restaure una copia.</translation>
  </message>
  <message>
   <source>Give its passphrase.</source>
   <translation>Indique su contraseña.</translation>
  </message>
  <message>
   <source>Install the extra `encrypted`.</source>
   <translation>Instale el extra `encrypted`.</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Instale el programa de nuevo.</translation>
  </message>
  <message>
   <source>Install the program again, or name a folder with complete models.</source>
   <translation>Instale el programa de nuevo, o indique una carpeta con modelos completos.</translation>
  </message>
  <message>
   <source>Known are {formats}.</source>
   <translation>Se conocen {formats}.</translation>
  </message>
  <message>
   <source>Make one with `ecgfinder import`.</source>
   <translation>Cree una: menú Biblioteca, o `ecgfinder import`.</translation>
  </message>
  <message>
   <source>Name a file in it.</source>
   <translation>Indique un archivo que contenga.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>No se cambió nada.</translation>
  </message>
  <message>
   <source>Open it once where it may be written.</source>
   <translation>Ábrala una vez donde se pueda escribir.</translation>
  </message>
  <message>
   <source>Open one from the Library menu.</source>
   <translation>Abra una en el menú Biblioteca.</translation>
  </message>
  <message>
   <source>PNG, JPEG, TIFF, WebP and PDF are.</source>
   <translation>PNG, JPEG, TIFF, WebP y PDF lo son.</translation>
  </message>
  <message>
   <source>Restore a backup.</source>
   <translation>Restaure una copia.</translation>
  </message>
  <message>
   <source>Restore a backup, or run `ecgfinder library verify`.</source>
   <translation>Restaure una copia, o ejecute `ecgfinder library verify`.</translation>
  </message>
  <message>
   <source>Save it smaller.</source>
   <translation>Guárdelo más pequeño.</translation>
  </message>
  <message>
   <source>Save it with -v7.</source>
   <translation>Guárdelo con -v7.</translation>
  </message>
  <message>
   <source>Save one of them.</source>
   <translation>Guarde uno de ellos.</translation>
  </message>
  <message>
   <source>Say it, as with `ecgfinder convert --rate 500`.</source>
   <translation>Indíquela, como con `ecgfinder convert --rate 500`.</translation>
  </message>
  <message>
   <source>Say it, as with `ecgfinder convert --unit uV`.</source>
   <translation>Indíquela, como con `ecgfinder convert --unit uV`.</translation>
  </message>
  <message>
   <source>Scan it at 150 dpi or more.</source>
   <translation>Escanéelo a 150 ppp o más.</translation>
  </message>
  <message>
   <source>Take the whole page, flat and sharp, with all twelve leads.</source>
   <translation>Tome la página entera, plana y nítida, con las doce derivaciones.</translation>
  </message>
  <message>
   <source>Take the whole page, flat and sharp, with all twelve leads. Or correct what was found by hand.</source>
   <translation>Tome la página entera, plana y nítida, con las doce derivaciones. O corrija a mano lo encontrado.</translation>
  </message>
  <message>
   <source>Update ecgfinder.</source>
   <translation>Actualice ecgfinder.</translation>
  </message>
  <message>
   <source>Use {formats}.</source>
   <translation>Use {formats}.</translation>
  </message>
  <message>
   <source>Use letters A-Z, digits, - and _ only.</source>
   <translation>Use solo letras A-Z, cifras, - y _.</translation>
  </message>
  <message>
   <source>Write WFDB instead.</source>
   <translation>Escriba WFDB en su lugar.</translation>
  </message>
  <message>
   <source>Close it or try again in a moment.</source>
   <translation>Ciérrelo o inténtelo de nuevo en un momento.</translation>
  </message>
  <message>
   <source>Make room and try again; nothing already saved is lost.</source>
   <translation>Libere espacio e inténtelo de nuevo; nada guardado se pierde.</translation>
  </message>
  <message>
   <source>Ask for write access to its folder.</source>
   <translation>Pida permiso de escritura en su carpeta.</translation>
  </message>
  <message>
   <source>Ask for write access.</source>
   <translation>Pida permiso de escritura.</translation>
  </message>
  <message>
   <source>Ask its administrator for write access.</source>
   <translation>Pida permiso de escritura a su administrador.</translation>
  </message>
  <message>
   <source>Check that its folder exists and may be written.</source>
   <translation>Compruebe que su carpeta existe y se puede escribir.</translation>
  </message>
  <message>
   <source>Check the disk and its free space, then try again.</source>
   <translation>Revise el disco y su espacio libre, y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>Search again.</source>
   <translation>Busque de nuevo.</translation>
  </message>
  <message>
   <source>Check the address, the user and the network.</source>
   <translation>Revise la dirección, el usuario y la red.</translation>
  </message>
  <message>
   <source>Check the network and try again.</source>
   <translation>Revise la red e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Technical detail: {detail}</source>
   <translation>Detalle técnico: {detail}</translation>
  </message>
  <message>
   <source>this ECG cannot be read</source>
   <translation>este ECG no se puede leer</translation>
  </message>
  <message>
   <source>this does not work with the library</source>
   <translation>esto no es posible con la biblioteca</translation>
  </message>
  <message>
   <source>this does not work</source>
   <translation>esto no es posible</translation>
  </message>
  <message>
   <source>the file is cut short, or a part of it is missing</source>
   <translation>el archivo está truncado o le falta una parte</translation>
  </message>
  <message>
   <source>the file is damaged, or contradicts itself</source>
   <translation>el archivo está dañado o se contradice</translation>
  </message>
  <message>
   <source>the file is written in a variant of its format that cannot be read</source>
   <translation>el archivo usa una variante de su formato que no se puede leer</translation>
  </message>
  <message>
   <source>the file is too large for an ECG</source>
   <translation>el archivo es demasiado grande para un ECG</translation>
  </message>
  <message>
   <source>the file holds no ECG that can be used</source>
   <translation>el archivo no contiene ningún ECG utilizable</translation>
  </message>
  <message>
   <source>Unfiltered</source>
   <translation>Sin filtro</translation>
  </message>
  <message>
   <source>unfiltered</source>
   <translation>sin filtrar</translation>
  </message>
  <message>
   <source>0.05-150 Hz (diagnostic)</source>
   <translation>0,05-150 Hz (diagnóstico)</translation>
  </message>
  <message>
   <source>0.5-40 Hz (monitor)</source>
   <translation>0,5-40 Hz (monitor)</translation>
  </message>
  <message>
   <source>0.05-40 Hz (muscle)</source>
   <translation>0,05-40 Hz (muscular)</translation>
  </message>
  <message>
   <source>0.05-150 Hz, notch 50 Hz</source>
   <translation>0,05-150 Hz, muesca 50 Hz</translation>
  </message>
  <message>
   <source>0.05-150 Hz, notch 60 Hz</source>
   <translation>0,05-150 Hz, muesca 60 Hz</translation>
  </message>
  <message>
   <source>Notch 50 Hz</source>
   <translation>Muesca 50 Hz</translation>
  </message>
  <message>
   <source>Notch 60 Hz</source>
   <translation>Muesca 60 Hz</translation>
  </message>
  <message>
   <source>Baseline (0.5 Hz)</source>
   <translation>Línea de base (0,5 Hz)</translation>
  </message>
  <message>
   <source>notch {hz} Hz</source>
   <translation>filtro de muesca {hz} Hz</translation>
  </message>
  <message>
   <source>{hz} Hz high-pass</source>
   <translation>paso alto {hz} Hz</translation>
  </message>
  <message>
   <source>zero-phase</source>
   <translation>fase cero</translation>
  </message>
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
  <message>
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Loading the case</source>
   <translation>Cargando el caso</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>con estrella</translation>
  </message>
  <message>
   <source>seen</source>
   <translation>visto</translation>
  </message>
  <message numerus="yes">
   <source>tag “{name}” on {n} cases</source>
   <translation>
    <numerusform>etiqueta «{name}» en {n} caso</numerusform>
    <numerusform>etiqueta «{name}» en {n} casos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>removal of tag “{name}” from {n} cases</source>
   <translation>
    <numerusform>retirada de «{name}» de {n} caso</numerusform>
    <numerusform>retirada de «{name}» de {n} casos</numerusform>
   </translation>
  </message>
  <message>
   <source>edit of a case</source>
   <translation>edición de un caso</translation>
  </message>
  <message numerus="yes">
   <source>deletion of {n} cases</source>
   <translation>
    <numerusform>eliminación de {n} caso</numerusform>
    <numerusform>eliminación de {n} casos</numerusform>
   </translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>Deshecho</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Codificación</translation>
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
   <source>Stopped. What was imported stays.</source>
   <translation>Detenido. Lo importado se conserva.</translation>
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
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{pace}/s, {left} left</source>
   <translation>{pace}/s, quedan {left}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was changed.</source>
   <translation>Cancelado. No se cambió nada.</translation>
  </message>
  <message>
   <source>Something went wrong inside the program.</source>
   <translation>Se produjo un fallo dentro del programa.</translation>
  </message>
  <message>
   <source>Keeping the session</source>
   <translation>Guardando la sesión</translation>
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
   <source>The search is saved as “{name}”.</source>
   <translation>La búsqueda se guardó como «{name}».</translation>
  </message>
  <message>
   <source>Reading saved searches</source>
   <translation>Leyendo búsquedas guardadas</translation>
  </message>
  <message>
   <source>this name is taken</source>
   <translation>este nombre ya está en uso</translation>
  </message>
  <message>
   <source>Loading the ECG</source>
   <translation>Cargando el ECG</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>Comparación</translation>
  </message>
  <message>
   <source>The time between them is not known.</source>
   <translation>No se conoce el tiempo entre ambos.</translation>
  </message>
  <message>
   <source>{hours} h between them.</source>
   <translation>{hours} h entre ambos.</translation>
  </message>
  <message>
   <source>{days} days between them.</source>
   <translation>{days} días entre ambos.</translation>
  </message>
  <message>
   <source>{years} years between them.</source>
   <translation>{years} años entre ambos.</translation>
  </message>
  <message>
   <source>They bear different patients' identities.</source>
   <translation>Llevan identidades de pacientes distintos.</translation>
  </message>
  <message>
   <source>They differ in sex.</source>
   <translation>Difieren en el sexo.</translation>
  </message>
  <message>
   <source>The left one is the later.</source>
   <translation>El de la izquierda es el posterior.</translation>
  </message>
  <message>
   <source>The ECG was added to the library.</source>
   <translation>El ECG se añadió a la biblioteca.</translation>
  </message>
  <message>
   <source>Reading the file</source>
   <translation>Leyendo el archivo</translation>
  </message>
  <message>
   <source>Written to {path}</source>
   <translation>Escrito en {path}</translation>
  </message>
  <message>
   <source>Stopped. What was taken over stays.</source>
   <translation>Detenido. Lo incorporado se conserva.</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were checked.</source>
   <translation>
    <numerusform>Se comprobó {n} caso.</numerusform>
    <numerusform>Se comprobaron {n} casos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Checking the library</source>
   <translation>Comprobación de la biblioteca</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>Copia de seguridad</translation>
  </message>
  <message>
   <source>Restoring</source>
   <translation>Restauración</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>Fusión</translation>
  </message>
  <message>
   <source>Writing the case pack</source>
   <translation>Escribiendo el paquete de casos</translation>
  </message>
  <message>
   <source>Reading the case pack</source>
   <translation>Leyendo el paquete de casos</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases are backed up in {folder}</source>
   <translation>
    <numerusform>{n} caso guardado en {folder}</numerusform>
    <numerusform>{n} casos guardados en {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were restored into {folder}</source>
   <translation>
    <numerusform>Se restauró {n} caso en {folder}</numerusform>
    <numerusform>Se restauraron {n} casos en {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were written to {path}</source>
   <translation>
    <numerusform>Se escribió {n} caso en {path}</numerusform>
    <numerusform>Se escribieron {n} casos en {path}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} problems were found.</source>
   <translation>
    <numerusform>Se encontró {n} problema.</numerusform>
    <numerusform>Se encontraron {n} problemas.</numerusform>
   </translation>
  </message>
  <message>
   <source>All is well.</source>
   <translation>Todo está bien.</translation>
  </message>
  <message>
   <source>No heart beats were found.</source>
   <translation>No se encontraron latidos.</translation>
  </message>
  <message>
   <source>Pacemaker spikes before {count} of {beats} beats.</source>
   <translation>Espigas de marcapasos antes de {count} de {beats} latidos.</translation>
  </message>
  <message>
   <source>{count} of {beats} beats have another QRS shape than the usual ones.</source>
   <translation>{count} de {beats} latidos tienen otra forma de QRS que los habituales.</translation>
  </message>
  <message>
   <source>Irregular rhythm without P waves.</source>
   <translation>Ritmo irregular sin ondas P.</translation>
  </message>
  <message>
   <source>No P waves were found.</source>
   <translation>No se encontraron ondas P.</translation>
  </message>
  <message>
   <source>Irregular rhythm.</source>
   <translation>Ritmo irregular.</translation>
  </message>
  <message>
   <source>P and QRS are upside down in lead I but not in V6: the arm electrodes may be swapped.</source>
   <translation>P y QRS están invertidos en I pero no en V6: los electrodos de los brazos pueden estar intercambiados.</translation>
  </message>
  <message>
   <source>Lead II is nearly flat beside I and III: right arm and right leg electrodes may be swapped.</source>
   <translation>La derivación II es casi plana junto a I y III: los electrodos del brazo y la pierna derechos pueden estar intercambiados.</translation>
  </message>
  <message>
   <source>No channel bears the name of a standard lead, so nothing was measured.</source>
   <translation>Ningún canal lleva el nombre de una derivación estándar, por lo que no se midió nada.</translation>
  </message>
  <message>
   <source>Measured in the first {seconds} s.</source>
   <translation>Medido en los primeros {seconds} s.</translation>
  </message>
  <message>
   <source>left out, no ECG: {leads}</source>
   <translation>omitidas, no son ECG: {leads}</translation>
  </message>
  <message>
   <source>left out, no voltage: {leads}</source>
   <translation>omitidas, no son voltaje: {leads}</translation>
  </message>
  <message>
   <source>left out, without a valid sample: {leads}</source>
   <translation>omitidas, sin muestra válida: {leads}</translation>
  </message>
  <message>
   <source>left out, sampled at another rate: {leads}</source>
   <translation>omitidas, otra frecuencia de muestreo: {leads}</translation>
  </message>
  <message>
   <source>shorter than the others: {leads}</source>
   <translation>más cortas que las demás: {leads}</translation>
  </message>
  <message>
   <source>computed from I and II: {leads}</source>
   <translation>calculadas a partir de I y II: {leads}</translation>
  </message>
  <message>
   <source>the leads are not named; taken as {leads}</source>
   <translation>las derivaciones no tienen nombre; se toman como {leads}</translation>
  </message>
  <message>
   <source>the rate is not said; taken as {rate} Hz, which makes ten seconds</source>
   <translation>la frecuencia no se indica; se toma {rate} Hz, que da diez segundos</translation>
  </message>
  <message>
   <source>the unit is not said; taken as {unit}</source>
   <translation>la unidad no se indica; se toma {unit}</translation>
  </message>
  <message>
   <source>the recorder reports loose electrodes: {leads}</source>
   <translation>el registrador indica electrodos sueltos: {leads}</translation>
  </message>
  <message>
   <source>the checksum of the file does not match</source>
   <translation>la suma de control del archivo no coincide</translation>
  </message>
  <message>
   <source>Digitised from a picture: layout {layout}, {speed} mm/s assumed.</source>
   <translation>Digitalizado de una imagen: disposición {layout}, se suponen {speed} mm/s.</translation>
  </message>
  <message>
   <source>No grid was found: the scale is the resolution that the file states.</source>
   <translation>No se encontró cuadrícula: la escala es la resolución que indica el archivo.</translation>
  </message>
  <message>
   <source>No grid was found: the scale is such that the page shows ten seconds.</source>
   <translation>No se encontró cuadrícula: la escala es tal que la página muestra diez segundos.</translation>
  </message>
  <message>
   <source>No calibration pulse was found: 10 mm/mV assumed.</source>
   <translation>No se encontró ningún pulso de calibración: se suponen 10 mm/mV.</translation>
  </message>
  <message>
   <source>The calibration pulses disagree: 10 mm/mV assumed.</source>
   <translation>Los pulsos de calibración no coinciden: se suponen 10 mm/mV.</translation>
  </message>
  <message>
   <source>The leads are named as they are on the page, which is no usual order: check the names.</source>
   <translation>Las derivaciones se llaman como en la página, en un orden no habitual: compruebe los nombres.</translation>
  </message>
  <message>
   <source>The limb leads do not add up as they should: check the layout and the traces.</source>
   <translation>Las derivaciones de los miembros no cuadran: revise la disposición y los trazados.</translation>
  </message>
  <message>
   <source>Flat: {leads}.</source>
   <translation>Planas: {leads}.</translation>
  </message>
  <message>
   <source>Clipped: {leads}.</source>
   <translation>Recortadas: {leads}.</translation>
  </message>
  <message>
   <source>Noisy: {leads}.</source>
   <translation>Ruidosas: {leads}.</translation>
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
   <source>ECGs and pictures</source>
   <translation>ECG e imágenes</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
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
   <source>average beats, low-passed at 40 Hz</source>
   <translation>latidos promedio, paso bajo a 40 Hz</translation>
  </message>
  <message>
   <source>No beats to average</source>
   <translation>No hay latidos que promediar</translation>
  </message>
  <message>
   <source>{lead}  not recorded</source>
   <translation>{lead}  no registrada</translation>
  </message>
  <message>
   <source>{lead}  no signal</source>
   <translation>{lead}  sin señal</translation>
  </message>
  <message>
   <source>only {seconds} s recorded</source>
   <translation>solo {seconds} s registrados</translation>
  </message>
  <message>
   <source>also recorded: {leads}</source>
   <translation>también registradas: {leads}</translation>
  </message>
  <message>
   <source>{start}-{end} s of {whole} s</source>
   <translation>{start}-{end} s de {whole} s</translation>
  </message>
  <message>
   <source>of the first {seconds} s</source>
   <translation>de los primeros {seconds} s</translation>
  </message>
  <message>
   <source>Something went wrong inside the program ({kind}).</source>
   <translation>Se produjo un fallo dentro del programa ({kind}).</translation>
  </message>
  <message>
   <source>normal ECG</source>
   <translation>ECG normal</translation>
  </message>
  <message>
   <source>non-diagnostic T abnormalities</source>
   <translation>alteraciones de la T no diagnósticas</translation>
  </message>
  <message>
   <source>non-specific ST changes</source>
   <translation>cambios inespecíficos del ST</translation>
  </message>
  <message>
   <source>digitalis effect</source>
   <translation>efecto digitálico</translation>
  </message>
  <message>
   <source>long QT interval</source>
   <translation>intervalo QT largo</translation>
  </message>
  <message>
   <source>inferior myocardial infarction</source>
   <translation>infarto de miocardio inferior</translation>
  </message>
  <message>
   <source>anteroseptal myocardial infarction</source>
   <translation>infarto de miocardio anteroseptal</translation>
  </message>
  <message>
   <source>left ventricular hypertrophy</source>
   <translation>hipertrofia ventricular izquierda</translation>
  </message>
  <message>
   <source>left anterior fascicular block</source>
   <translation>hemibloqueo anterior izquierdo</translation>
  </message>
  <message>
   <source>non-specific ischaemic ST-T changes</source>
   <translation>cambios isquémicos inespecíficos del ST-T</translation>
  </message>
  <message>
   <source>incomplete right bundle branch block</source>
   <translation>bloqueo incompleto de rama derecha</translation>
  </message>
  <message>
   <source>first degree AV block</source>
   <translation>bloqueo AV de primer grado</translation>
  </message>
  <message>
   <source>non-specific intraventricular conduction disturbance</source>
   <translation>trastorno inespecífico de la conducción intraventricular</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anterolateral leads</source>
   <translation>cambios isquémicos del ST-T en derivaciones anterolaterales</translation>
  </message>
  <message>
   <source>complete right bundle branch block</source>
   <translation>bloqueo completo de rama derecha</translation>
  </message>
  <message>
   <source>complete left bundle branch block</source>
   <translation>bloqueo completo de rama izquierda</translation>
  </message>
  <message>
   <source>inferolateral myocardial infarction</source>
   <translation>infarto de miocardio inferolateral</translation>
  </message>
  <message>
   <source>left atrial overload or enlargement</source>
   <translation>sobrecarga o crecimiento de la aurícula izquierda</translation>
  </message>
  <message>
   <source>anterior myocardial infarction</source>
   <translation>infarto de miocardio anterior</translation>
  </message>
  <message>
   <source>anterolateral myocardial infarction</source>
   <translation>infarto de miocardio anterolateral</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in inferior leads</source>
   <translation>cambios isquémicos del ST-T en derivaciones inferiores</translation>
  </message>
  <message>
   <source>subendocardial injury in anteroseptal leads</source>
   <translation>lesión subendocárdica en derivaciones anteroseptales</translation>
  </message>
  <message>
   <source>lateral myocardial infarction</source>
   <translation>infarto de miocardio lateral</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in inferolateral leads</source>
   <translation>cambios isquémicos del ST-T en derivaciones inferolaterales</translation>
  </message>
  <message>
   <source>left posterior fascicular block</source>
   <translation>hemibloqueo posterior izquierdo</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anteroseptal leads</source>
   <translation>cambios isquémicos del ST-T en derivaciones anteroseptales</translation>
  </message>
  <message>
   <source>subendocardial injury in anterolateral leads</source>
   <translation>lesión subendocárdica en derivaciones anterolaterales</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in lateral leads</source>
   <translation>cambios isquémicos del ST-T en derivaciones laterales</translation>
  </message>
  <message>
   <source>right ventricular hypertrophy</source>
   <translation>hipertrofia ventricular derecha</translation>
  </message>
  <message>
   <source>ST-T changes compatible with ventricular aneurysm</source>
   <translation>cambios del ST-T compatibles con aneurisma ventricular</translation>
  </message>
  <message>
   <source>right atrial overload or enlargement</source>
   <translation>sobrecarga o crecimiento de la aurícula derecha</translation>
  </message>
  <message>
   <source>electrolyte disturbance or drug effect</source>
   <translation>trastorno electrolítico o efecto de fármacos</translation>
  </message>
  <message>
   <source>Wolff-Parkinson-White syndrome</source>
   <translation>síndrome de Wolff-Parkinson-White</translation>
  </message>
  <message>
   <source>incomplete left bundle branch block</source>
   <translation>bloqueo incompleto de rama izquierda</translation>
  </message>
  <message>
   <source>inferoposterolateral myocardial infarction</source>
   <translation>infarto de miocardio inferoposterolateral</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anterior leads</source>
   <translation>cambios isquémicos del ST-T en derivaciones anteriores</translation>
  </message>
  <message>
   <source>inferoposterior myocardial infarction</source>
   <translation>infarto de miocardio inferoposterior</translation>
  </message>
  <message>
   <source>septal hypertrophy</source>
   <translation>hipertrofia septal</translation>
  </message>
  <message>
   <source>subendocardial injury in inferior leads</source>
   <translation>lesión subendocárdica en derivaciones inferiores</translation>
  </message>
  <message>
   <source>subendocardial injury in lateral leads</source>
   <translation>lesión subendocárdica en derivaciones laterales</translation>
  </message>
  <message>
   <source>posterior myocardial infarction</source>
   <translation>infarto de miocardio posterior</translation>
  </message>
  <message>
   <source>third degree AV block</source>
   <translation>bloqueo AV de tercer grado</translation>
  </message>
  <message>
   <source>subendocardial injury in inferolateral leads</source>
   <translation>lesión subendocárdica en derivaciones inferolaterales</translation>
  </message>
  <message>
   <source>second degree AV block</source>
   <translation>bloqueo AV de segundo grado</translation>
  </message>
  <message>
   <source>abnormal QRS</source>
   <translation>QRS anormal</translation>
  </message>
  <message>
   <source>ventricular premature complex</source>
   <translation>extrasístole ventricular</translation>
  </message>
  <message>
   <source>non-specific ST depression</source>
   <translation>descenso inespecífico del ST</translation>
  </message>
  <message>
   <source>voltage criteria for left ventricular hypertrophy</source>
   <translation>criterios de voltaje de hipertrofia ventricular izquierda</translation>
  </message>
  <message>
   <source>Q waves present</source>
   <translation>ondas Q presentes</translation>
  </message>
  <message>
   <source>low amplitude T waves</source>
   <translation>ondas T de baja amplitud</translation>
  </message>
  <message>
   <source>non-specific T wave changes</source>
   <translation>cambios inespecíficos de la onda T</translation>
  </message>
  <message>
   <source>atrial premature complex</source>
   <translation>extrasístole auricular</translation>
  </message>
  <message>
   <source>prolonged PR interval</source>
   <translation>intervalo PR prolongado</translation>
  </message>
  <message>
   <source>inverted T waves</source>
   <translation>ondas T invertidas</translation>
  </message>
  <message>
   <source>low QRS voltage</source>
   <translation>bajo voltaje del QRS</translation>
  </message>
  <message>
   <source>high QRS voltage</source>
   <translation>alto voltaje del QRS</translation>
  </message>
  <message>
   <source>T wave abnormality</source>
   <translation>alteración de la onda T</translation>
  </message>
  <message>
   <source>non-specific ST elevation</source>
   <translation>elevación inespecífica del ST</translation>
  </message>
  <message>
   <source>premature complexes</source>
   <translation>extrasístoles</translation>
  </message>
  <message>
   <source>sinus rhythm</source>
   <translation>ritmo sinusal</translation>
  </message>
  <message>
   <source>atrial fibrillation</source>
   <translation>fibrilación auricular</translation>
  </message>
  <message>
   <source>sinus tachycardia</source>
   <translation>taquicardia sinusal</translation>
  </message>
  <message>
   <source>sinus arrhythmia</source>
   <translation>arritmia sinusal</translation>
  </message>
  <message>
   <source>sinus bradycardia</source>
   <translation>bradicardia sinusal</translation>
  </message>
  <message>
   <source>functioning artificial pacemaker</source>
   <translation>marcapasos artificial en funcionamiento</translation>
  </message>
  <message>
   <source>supraventricular arrhythmia</source>
   <translation>arritmia supraventricular</translation>
  </message>
  <message>
   <source>bigeminy</source>
   <translation>bigeminismo</translation>
  </message>
  <message>
   <source>atrial flutter</source>
   <translation>flúter auricular</translation>
  </message>
  <message>
   <source>supraventricular tachycardia</source>
   <translation>taquicardia supraventricular</translation>
  </message>
  <message>
   <source>paroxysmal supraventricular tachycardia</source>
   <translation>taquicardia supraventricular paroxística</translation>
  </message>
  <message>
   <source>trigeminy</source>
   <translation>trigeminismo</translation>
  </message>
  <message>
   <source>T abnormalities</source>
   <translation>alteraciones de la T</translation>
  </message>
  <message>
   <source>non-spec. ST changes</source>
   <translation>cambios inesp. del ST</translation>
  </message>
  <message>
   <source>inferior MI</source>
   <translation>infarto inferior</translation>
  </message>
  <message>
   <source>anteroseptal MI</source>
   <translation>infarto anteroseptal</translation>
  </message>
  <message>
   <source>LVH</source>
   <translation>HVI</translation>
  </message>
  <message>
   <source>LAFB</source>
   <translation>HBAI</translation>
  </message>
  <message>
   <source>non-spec. ischaemic ST-T changes</source>
   <translation>ST-T isquémico inesp.</translation>
  </message>
  <message>
   <source>incomplete RBBB</source>
   <translation>BRD incompleto</translation>
  </message>
  <message>
   <source>non-spec. IVCD</source>
   <translation>conducción IV inesp.</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anterolateral leads</source>
   <translation>ST-T isquémico, anterolateral</translation>
  </message>
  <message>
   <source>complete RBBB</source>
   <translation>BRD completo</translation>
  </message>
  <message>
   <source>complete LBBB</source>
   <translation>BRI completo</translation>
  </message>
  <message>
   <source>inferolateral MI</source>
   <translation>infarto inferolateral</translation>
  </message>
  <message>
   <source>left atrial enlargement</source>
   <translation>crecimiento AI</translation>
  </message>
  <message>
   <source>anterior MI</source>
   <translation>infarto anterior</translation>
  </message>
  <message>
   <source>anterolateral MI</source>
   <translation>infarto anterolateral</translation>
  </message>
  <message>
   <source>ischaemic ST-T, inferior leads</source>
   <translation>ST-T isquémico, inferior</translation>
  </message>
  <message>
   <source>subendoc. injury, anteroseptal leads</source>
   <translation>lesión subendoc., anteroseptal</translation>
  </message>
  <message>
   <source>lateral MI</source>
   <translation>infarto lateral</translation>
  </message>
  <message>
   <source>ischaemic ST-T, inferolateral leads</source>
   <translation>ST-T isquémico, inferolateral</translation>
  </message>
  <message>
   <source>LPFB</source>
   <translation>HBPI</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anteroseptal leads</source>
   <translation>ST-T isquémico, anteroseptal</translation>
  </message>
  <message>
   <source>subendoc. injury, anterolateral leads</source>
   <translation>lesión subendoc., anterolateral</translation>
  </message>
  <message>
   <source>ischaemic ST-T, lateral leads</source>
   <translation>ST-T isquémico, lateral</translation>
  </message>
  <message>
   <source>RVH</source>
   <translation>HVD</translation>
  </message>
  <message>
   <source>right atrial enlargement</source>
   <translation>crecimiento AD</translation>
  </message>
  <message>
   <source>electrolytes or drug</source>
   <translation>electrolitos o fármacos</translation>
  </message>
  <message>
   <source>WPW</source>
   <translation>WPW</translation>
  </message>
  <message>
   <source>incomplete LBBB</source>
   <translation>BRI incompleto</translation>
  </message>
  <message>
   <source>inferoposterolateral MI</source>
   <translation>infarto inferoposterolateral</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anterior leads</source>
   <translation>ST-T isquémico, anterior</translation>
  </message>
  <message>
   <source>inferoposterior MI</source>
   <translation>infarto inferoposterior</translation>
  </message>
  <message>
   <source>subendoc. injury, inferior leads</source>
   <translation>lesión subendoc., inferior</translation>
  </message>
  <message>
   <source>subendoc. injury, lateral leads</source>
   <translation>lesión subendoc., lateral</translation>
  </message>
  <message>
   <source>posterior MI</source>
   <translation>infarto posterior</translation>
  </message>
  <message>
   <source>subendoc. injury, inferolateral leads</source>
   <translation>lesión subendoc., inferolateral</translation>
  </message>
  <message>
   <source>PVC</source>
   <translation>EV</translation>
  </message>
  <message>
   <source>non-spec. ST depression</source>
   <translation>descenso ST inesp.</translation>
  </message>
  <message>
   <source>voltage criteria for LVH</source>
   <translation>voltaje de HVI</translation>
  </message>
  <message>
   <source>low T waves</source>
   <translation>ondas T bajas</translation>
  </message>
  <message>
   <source>non-spec. T wave changes</source>
   <translation>cambios inesp. de la T</translation>
  </message>
  <message>
   <source>PAC</source>
   <translation>EA</translation>
  </message>
  <message>
   <source>non-spec. ST elevation</source>
   <translation>elevación ST inesp.</translation>
  </message>
  <message>
   <source>pacemaker</source>
   <translation>marcapasos</translation>
  </message>
  <message>
   <source>SV arrhythmia</source>
   <translation>arritmia SV</translation>
  </message>
  <message>
   <source>SVT</source>
   <translation>TSV</translation>
  </message>
  <message>
   <source>paroxysmal SVT</source>
   <translation>TSV paroxística</translation>
  </message>
  <message>
   <source>ecgfinder is free software under the Apache License 2.0. It is made with:</source>
   <translation>ecgfinder es software libre bajo la licencia Apache 2.0. Está hecho con:</translation>
  </message>
  <message>
   <source>Qt is used under the LGPL 3: its libraries lie beside the program as files and may be replaced.</source>
   <translation>Qt se usa bajo la LGPL 3: sus bibliotecas están junto al programa como archivos y pueden sustituirse.</translation>
  </message>
  <message>
   <source>Shows the past ECGs most similar to a new one, with their reports. It works on this computer alone; nothing is sent anywhere.</source>
   <translation>Muestra los ECG previos más parecidos a uno nuevo, con sus informes. Funciona solo en este ordenador; no se envía nada.</translation>
  </message>
  <message>
   <source>It finds cases; it does not judge them. What is similar here may have another cause there. Decide by the ECG, the patient and the reports as written, not by the order of the list.</source>
   <translation>Encuentra casos; no los juzga. Lo que aquí se parece puede tener allí otra causa. Decida por el ECG, el paciente y los informes tal como están escritos, no por el orden de la lista.</translation>
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
   <source>About ecgfinder</source>
   <translation>Acerca de ecgfinder</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licencias</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Acerca de</translation>
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
   <source>Statement</source>
   <translation>Enunciado</translation>
  </message>
  <message>
   <source>The patient's name is not stored.</source>
   <translation>El nombre del paciente no se guarda.</translation>
  </message>
  <message>
   <source>Statements: Del takes one away</source>
   <translation>Enunciados: Supr para quitar</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases</source>
   <translation>
    <numerusform>{n} caso</numerusform>
    <numerusform>{n} casos</numerusform>
   </translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>any tag</source>
   <translation>cualquier etiqueta</translation>
  </message>
  <message>
   <source>Cases of the library</source>
   <translation>Casos de la biblioteca</translation>
  </message>
  <message>
   <source>Reading tags</source>
   <translation>Leyendo etiquetas</translation>
  </message>
  <message>
   <source>Tag for the selected cases</source>
   <translation>Etiqueta para los casos seleccionados</translation>
  </message>
  <message>
   <source>Tag to take away</source>
   <translation>Etiqueta que quitar</translation>
  </message>
  <message>
   <source>Words in the report</source>
   <translation>Palabras del informe</translation>
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
  <message>
   <source>Tag …</source>
   <translation>Etiqueta …</translation>
  </message>
  <message>
   <source>Give the selected cases a tag</source>
   <translation>Poner una etiqueta a los casos seleccionados</translation>
  </message>
  <message>
   <source>Remove tag …</source>
   <translation>Quitar etiqueta …</translation>
  </message>
  <message>
   <source>Take a tag from the selected cases</source>
   <translation>Quitar una etiqueta a los casos seleccionados</translation>
  </message>
  <message>
   <source>Edit …</source>
   <translation>Editar …</translation>
  </message>
  <message>
   <source>Report, tags and notes of one case</source>
   <translation>Informe, etiquetas y notas de un caso</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportar …</translation>
  </message>
  <message>
   <source>Write the selected cases to a case pack</source>
   <translation>Escribir los casos seleccionados en un paquete</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete the selected cases; Ctrl+Z brings them back</source>
   <translation>Eliminar los casos seleccionados; Ctrl+Z los recupera</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Search with this ECG</source>
   <translation>Buscar con este ECG</translation>
  </message>
  <message>
   <source>Ask for cases like the selected one</source>
   <translation>Buscar casos como el seleccionado</translation>
  </message>
  <message>
   <source>{selected} of {cases}</source>
   <translation>{selected} de {cases}</translation>
  </message>
  <message>
   <source>Edit the case</source>
   <translation>Editar el caso</translation>
  </message>
  <message>
   <source>separated by commas, such as teaching, rare</source>
   <translation>separadas por comas, p. ej. docencia, raro</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>A new note, then Enter</source>
   <translation>Una nota nueva y luego Intro</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>Nota nueva</translation>
  </message>
  <message>
   <source>Notes: a double click changes one, Del takes it away</source>
   <translation>Notas: doble clic para cambiar, Supr para quitar</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Caso</translation>
  </message>
  <message>
   <source>Open an ECG or type what you look for; the most similar past cases appear here.</source>
   <translation>Abra un ECG o escriba lo que busca; aquí aparecen los casos previos más parecidos.</translation>
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
   <source>Another ECG of this patient</source>
   <translation>Otro ECG de este paciente</translation>
  </message>
  <message>
   <source>Kept for grid and report: {cases}</source>
   <translation>Mantenidos para la cuadrícula y el informe: {cases}</translation>
  </message>
  <message>
   <source>In the grid: the best</source>
   <translation>En la cuadrícula: los mejores</translation>
  </message>
  <message>
   <source>The library does not know this case's patient.</source>
   <translation>La biblioteca no conoce al paciente de este caso.</translation>
  </message>
  <message>
   <source>Cautions</source>
   <translation>Advertencias</translation>
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
   <source>Measurements</source>
   <translation>Mediciones</translation>
  </message>
  <message>
   <source>Drag a corner that lies wrong, or move it by Tab and the arrow keys.</source>
   <translation>Arrastre una esquina mal colocada, o muévala con Tab y las flechas.</translation>
  </message>
  <message>
   <source>Unsure: compare the traces with the page before they are used.</source>
   <translation>Dudoso: compare los trazados con la página antes de usarlos.</translation>
  </message>
  <message>
   <source>The recovered ECG appears here</source>
   <translation>Aquí aparece el ECG recuperado</translation>
  </message>
  <message>
   <source>I have compared the traces with the page</source>
   <translation>He comparado los trazados con la página</translation>
  </message>
  <message>
   <source>Accept and search</source>
   <translation>Aceptar y buscar</translation>
  </message>
  <message>
   <source>Picture of the ECG</source>
   <translation>Imagen del ECG</translation>
  </message>
  <message>
   <source>Recovered ECG</source>
   <translation>ECG recuperado</translation>
  </message>
  <message>
   <source>Digitise {name}</source>
   <translation>Digitalizar {name}</translation>
  </message>
  <message>
   <source>Click at the resting level of each row; Enter ends, Backspace takes back, Esc gives up.</source>
   <translation>Haga clic en el nivel de reposo de cada fila; Intro termina, Retroceso deshace, Esc abandona.</translation>
  </message>
  <message>
   <source>Click along the trace of {lead}; Enter ends, Backspace takes back, Esc gives up.</source>
   <translation>Haga clic a lo largo del trazado de {lead}; Intro termina, Retroceso deshace, Esc abandona.</translation>
  </message>
  <message>
   <source>Digitising …</source>
   <translation>Digitalizando …</translation>
  </message>
  <message>
   <source>The corrections are not used yet: run again.</source>
   <translation>Las correcciones aún no se han aplicado: ejecute de nuevo.</translation>
  </message>
  <message>
   <source>Nothing could be recovered: see what was found, then correct and run again.</source>
   <translation>No se pudo recuperar nada: vea lo encontrado, corrija y ejecute de nuevo.</translation>
  </message>
  <message>
   <source>Unsure: {leads}. Compare, draw the trace, or leave it out.</source>
   <translation>Dudosas: {leads}. Compare, dibuje el trazado u omítalo.</translation>
  </message>
  <message>
   <source>Save as WFDB</source>
   <translation>Guardar como WFDB</translation>
  </message>
  <message>
   <source>Discard the corrections made on this picture?</source>
   <translation>¿Descartar las correcciones hechas en esta imagen?</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Ejecutar de nuevo</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>Empezar de nuevo</translation>
  </message>
  <message>
   <source>Save as WFDB …</source>
   <translation>Guardar como WFDB …</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Rows …</source>
   <translation>Filas …</translation>
  </message>
  <message>
   <source>Picture or traces</source>
   <translation>Imagen o trazados</translation>
  </message>
  <message>
   <source>Left: only the picture. Right: only the traces.</source>
   <translation>Izquierda: solo la imagen. Derecha: solo los trazados.</translation>
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
   <translation>Resolución</translation>
  </message>
  <message>
   <source>Dots per inch of the scan: needed where the paper has no grid.</source>
   <translation>Puntos por pulgada del escaneo: necesarios si el papel no tiene cuadrícula.</translation>
  </message>
  <message>
   <source>PAGE</source>
   <translation>PÁGINA</translation>
  </message>
  <message>
   <source>PAPER</source>
   <translation>PAPEL</translation>
  </message>
  <message>
   <source>WHAT WAS FOUND</source>
   <translation>LO QUE SE ENCONTRÓ</translation>
  </message>
  <message>
   <source>LEADS</source>
   <translation>DERIVACIONES</translation>
  </message>
  <message>
   <source>⟲ Turn left</source>
   <translation>⟲ Girar a la izquierda</translation>
  </message>
  <message>
   <source>⟳ Turn right</source>
   <translation>⟳ Girar a la derecha</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Traces</source>
   <translation>Trazados</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>Find the rows of traces by itself again</source>
   <translation>Volver a buscar las filas automáticamente</translation>
  </message>
  <message>
   <source>Set the rows of traces by hand, where they were not found</source>
   <translation>Fijar a mano las filas que no se encontraron</translation>
  </message>
  <message>
   <source>Not found: {leads}.</source>
   <translation>No encontradas: {leads}.</translation>
  </message>
  <message>
   <source>Looking for grid and traces …</source>
   <translation>Buscando cuadrícula y trazados …</translation>
  </message>
  <message>
   <source>Not recorded: {leads}.</source>
   <translation>Sin registrar: {leads}.</translation>
  </message>
  <message>
   <source>Drop an ECG here</source>
   <translation>Suelte aquí un ECG</translation>
  </message>
  <message>
   <source>A recorder's file, a scan, a photo or a PDF page; or say above what you look for.</source>
   <translation>Un archivo del equipo, un escaneo, una foto o una página PDF; o escriba arriba lo que busca.</translation>
  </message>
  <message>
   <source>Show an example</source>
   <translation>Mostrar un ejemplo</translation>
  </message>
  <message>
   <source>OPEN LATELY</source>
   <translation>ABIERTOS HACE POCO</translation>
  </message>
  <message>
   <source>WHAT THE ENCODER SEES</source>
   <translation>LO QUE VE EL CODIFICADOR</translation>
  </message>
  <message>
   <source>AS THE PAPER ENCODES IT</source>
   <translation>COMO LO CODIFICA EL ARTÍCULO</translation>
  </message>
  <message>
   <source>lead-time (shipped)</source>
   <translation>derivación-tiempo (incluida)</translation>
  </message>
  <message>
   <source>Leads down, ten seconds across, voltage as colour</source>
   <translation>Derivaciones en vertical, diez segundos en horizontal, voltaje como color</translation>
  </message>
  <message>
   <source>Simple plot</source>
   <translation>Trazado simple</translation>
  </message>
  <message>
   <source>One beat of each lead, drawn</source>
   <translation>Un latido de cada derivación, dibujado</translation>
  </message>
  <message>
   <source>Gramian angular field (GAF)</source>
   <translation>Campo angular gramiano (GAF)</translation>
  </message>
  <message>
   <source>One beat of each lead: cosine of the sum of two angles</source>
   <translation>Un latido de cada derivación: coseno de la suma de dos ángulos</translation>
  </message>
  <message>
   <source>Markov transition field (MTF)</source>
   <translation>Campo de transición de Markov (MTF)</translation>
  </message>
  <message>
   <source>One beat of each lead: how likely its levels follow</source>
   <translation>Un latido de cada derivación: con qué frecuencia se suceden sus niveles</translation>
  </message>
  <message>
   <source>Recurrence plot (RP)</source>
   <translation>Gráfico de recurrencia (RP)</translation>
  </message>
  <message>
   <source>One beat of each lead: distances between its samples</source>
   <translation>Un latido de cada derivación: distancias entre sus muestras</translation>
  </message>
  <message>
   <source>MTF and GAF</source>
   <translation>MTF y GAF</translation>
  </message>
  <message>
   <source>One beat of each lead, a colour an encoding</source>
   <translation>Un latido de cada derivación, un color por codificación</translation>
  </message>
  <message>
   <source>GAF and RP</source>
   <translation>GAF y RP</translation>
  </message>
  <message>
   <source>RP and MTF</source>
   <translation>RP y MTF</translation>
  </message>
  <message>
   <source>All in one field</source>
   <translation>Todo en un campo</translation>
  </message>
  <message>
   <source>The beats of all leads as one series</source>
   <translation>Los latidos de todas las derivaciones como una serie</translation>
  </message>
  <message>
   <source>Grid of all three</source>
   <translation>Cuadrícula de los tres</translation>
  </message>
  <message>
   <source>One beat of each lead: MTF red, RP green, GAF blue</source>
   <translation>Un latido de cada derivación: MTF rojo, RP verde, GAF azul</translation>
  </message>
  <message>
   <source>What the encoder sees</source>
   <translation>Lo que ve el codificador</translation>
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
   <source>recorded from {first}</source>
   <translation>registrado desde {first}</translation>
  </message>
  <message>
   <source>recorded up to {last}</source>
   <translation>registrado hasta {last}</translation>
  </message>
  <message>
   <source>recorded {first} to {last}</source>
   <translation>registrado de {first} a {last}</translation>
  </message>
  <message>
   <source>on {day}</source>
   <translation>el {day}</translation>
  </message>
  <message>
   <source>Ask by the whole ECG again</source>
   <translation>Volver a buscar con el ECG entero</translation>
  </message>
  <message>
   <source>Take this condition away</source>
   <translation>Quitar esta condición</translation>
  </message>
  <message>
   <source>source: {source}</source>
   <translation>fuente: {source}</translation>
  </message>
  <message>
   <source>tag: {tags}</source>
   <translation>etiqueta: {tags}</translation>
  </message>
  <message>
   <source>report: {words}</source>
   <translation>informe: {words}</translation>
  </message>
  <message>
   <source>Asked by a part of the ECG:</source>
   <translation>Búsqueda con una parte del ECG:</translation>
  </message>
  <message>
   <source>not starred</source>
   <translation>sin estrella</translation>
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
   <source>No statement has this name. Choose one of those that appear while you type.</source>
   <translation>Ningún hallazgo se llama así. Elija uno de los que aparecen al escribir.</translation>
  </message>
  <message>
   <source>This is no date. Write a year, a month or a day, such as 2019, 2019-06 or 2019-06-30.</source>
   <translation>Esto no es una fecha. Escriba un año, un mes o un día, como 2019, 2019-06 o 2019-06-30.</translation>
  </message>
  <message>
   <source>Age {name}</source>
   <translation>Edad {name}</translation>
  </message>
  <message>
   <source>Only these cases</source>
   <translation>Solo estos casos</translation>
  </message>
  <message>
   <source>Recorded from</source>
   <translation>Registrado desde</translation>
  </message>
  <message>
   <source>Recorded up to and with</source>
   <translation>Registrado hasta, inclusive</translation>
  </message>
  <message>
   <source>how the source begins, such as ptbxl/</source>
   <translation>cómo empieza la fuente, como ptbxl/</translation>
  </message>
  <message>
   <source>only starred cases</source>
   <translation>solo casos con estrella</translation>
  </message>
  <message>
   <source>from</source>
   <translation>de</translation>
  </message>
  <message>
   <source>from any age</source>
   <translation>desde cualquier edad</translation>
  </message>
  <message>
   <source>to</source>
   <translation>a</translation>
  </message>
  <message>
   <source>to any age</source>
   <translation>hasta cualquier edad</translation>
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
   <source>from, such as 2019-06</source>
   <translation>desde, como 2019-06</translation>
  </message>
  <message>
   <source>up to and with</source>
   <translation>hasta, inclusive</translation>
  </message>
  <message>
   <source>Age, years</source>
   <translation>Edad, años</translation>
  </message>
  <message>
   <source>Stars</source>
   <translation>Estrellas</translation>
  </message>
  <message>
   <source>1  Open an ECG</source>
   <translation>1  Abrir un ECG</translation>
  </message>
  <message>
   <source>Drop a file, a scan or a photo here, or press Ctrl+O. What you look for can also be typed in words above.</source>
   <translation>Suelte aquí un archivo, un escaneo o una foto, o pulse Ctrl+O. Lo que busca también puede escribirse arriba con palabras.</translation>
  </message>
  <message>
   <source>2  Go through the cases</source>
   <translation>2  Recorrer los casos</translation>
  </message>
  <message>
   <source>The most similar past cases, the nearest first, with what they were called. The arrow keys go from case to case.</source>
   <translation>Los casos previos más parecidos, el más próximo primero, y cómo se informaron. Las flechas pasan de un caso a otro.</translation>
  </message>
  <message>
   <source>3  Read and compare</source>
   <translation>3  Leer y comparar</translation>
  </message>
  <message>
   <source>The chosen case with its report. Space lays its beats over the query's; F1 shows all keys.</source>
   <translation>El caso elegido con su informe. Espacio superpone sus latidos a los de la consulta; F1 muestra todas las teclas.</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Measurements of the query and of the cases in the grid</source>
   <translation>Medidas de la consulta y de los casos de la cuadrícula</translation>
  </message>
  <message>
   <source>User's guide</source>
   <translation>Guía del usuario</translation>
  </message>
  <message>
   <source>The file holds numbers and does not say what they mean. What you leave open is guessed, and noted.</source>
   <translation>El archivo contiene números y no dice qué significan. Lo que deje abierto se supone y se anota.</translation>
  </message>
  <message>
   <source>What the table holds</source>
   <translation>Qué contiene la tabla</translation>
  </message>
  <message>
   <source>Samples per second</source>
   <translation>Muestras por segundo</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>Leads, column by column</source>
   <translation>Derivaciones, columna por columna</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>suponer</translation>
  </message>
  <message>
   <source>Reading the table</source>
   <translation>Leyendo la tabla</translation>
  </message>
  <message>
   <source>A PTB-XL folder, a folder or files of ECGs, or a CSV manifest. Names and numbers of patients are left out. What is imported stays when you stop; importing again goes on from there.</source>
   <translation>Una carpeta PTB-XL, una carpeta o archivos de ECG, o un manifiesto CSV. Se omiten los nombres y números de los pacientes. Lo importado se conserva al detener; al importar de nuevo se continúa desde ahí.</translation>
  </message>
  <message>
   <source>PTB-XL data set with its reports</source>
   <translation>Conjunto PTB-XL con sus informes</translation>
  </message>
  <message>
   <source>table of files with reports</source>
   <translation>tabla de archivos con informes</translation>
  </message>
  <message>
   <source>folder of ECG files</source>
   <translation>carpeta de archivos de ECG</translation>
  </message>
  <message>
   <source>table that does not say what it holds: describe it</source>
   <translation>tabla que no dice qué contiene: descríbala</translation>
  </message>
  <message>
   <source>ECG file</source>
   <translation>Archivo de ECG</translation>
  </message>
  <message>
   <source>Import into the library</source>
   <translation>Importar a la biblioteca</translation>
  </message>
  <message>
   <source>Files and folders to import</source>
   <translation>Archivos y carpetas que importar</translation>
  </message>
  <message>
   <source>Only try: read everything, write nothing</source>
   <translation>Solo probar: leer todo, no escribir nada</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Rejected records</source>
   <translation>Registros rechazados</translation>
  </message>
  <message>
   <source>Records that cannot be imported are listed here with the reason.</source>
   <translation>Aquí figuran los registros que no se pueden importar, con el motivo.</translation>
  </message>
  <message>
   <source>Rate, unit and leads of tables that do not say them</source>
   <translation>Frecuencia, unidad y derivaciones de tablas que no las indican</translation>
  </message>
  <message>
   <source>Looking at the files</source>
   <translation>Examinando los archivos</translation>
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
   <source>Beginning …</source>
   <translation>Comenzando …</translation>
  </message>
  <message>
   <source>Save this list</source>
   <translation>Guardar esta lista</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Save this list …</source>
   <translation>Guardar esta lista …</translation>
  </message>
  <message>
   <source>Tables …</source>
   <translation>Tablas …</translation>
  </message>
  <message>
   <source>1  What to import</source>
   <translation>1  Qué importar</translation>
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
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>2  Import</source>
   <translation>2  Importación</translation>
  </message>
  <message>
   <source>Tables: {said} …</source>
   <translation>Tablas: {said} …</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Exportación</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
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
   <source>move the point along the trace</source>
   <translation>mover el punto por el trazado</translation>
  </message>
  <message>
   <source>by a large box</source>
   <translation>un cuadro grande</translation>
  </message>
  <message>
   <source>to the lead above or below</source>
   <translation>a la derivación de arriba o abajo</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>set the first point, then the second</source>
   <translation>fijar el primer punto y luego el segundo</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>let go of the first point</source>
   <translation>soltar el primer punto</translation>
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
   <source>With the calipers on (C)</source>
   <translation>Con el compás activado (C)</translation>
  </message>
  <message>
   <source>Case 1 to 9</source>
   <translation>Caso 1 a 9</translation>
  </message>
  <message>
   <source>Drag the stretch or its edges; arrow keys move it, with Shift its end; the wheel, + and - zoom, 0 shows all.</source>
   <translation>Arrastre el tramo o sus bordes; las flechas lo mueven, con Mayús su final; la rueda, + y - amplían, 0 muestra todo.</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>nada conocido</translation>
  </message>
  <message>
   <source>{height} mV peak to peak</source>
   <translation>{height} mV pico a pico</translation>
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
   <source>The lead over time, with a stretch to measure</source>
   <translation>La derivación en el tiempo, con un tramo para medir</translation>
  </message>
  <message>
   <source>Spectrum of the stretch</source>
   <translation>Espectro del tramo</translation>
  </message>
  <message>
   <source>Preparing the lead</source>
   <translation>Preparando la derivación</translation>
  </message>
  <message>
   <source>Working out the spectrum</source>
   <translation>Calculando el espectro</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>segura</translation>
  </message>
  <message>
   <source>fair: compare with the page</source>
   <translation>regular: compare con la página</translation>
  </message>
  <message>
   <source>unsure: compare with the page</source>
   <translation>dudosa: compare con la página</translation>
  </message>
  <message>
   <source>Use lead {lead}</source>
   <translation>Usar la derivación {lead}</translation>
  </message>
  <message>
   <source>Confidence in lead {lead}</source>
   <translation>Seguridad de la derivación {lead}</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>no encontrada</translation>
  </message>
  <message>
   <source>Undraw</source>
   <translation>Quitar el dibujo</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Dibujar</translation>
  </message>
  <message>
   <source>Follow the trace of {lead} by itself again</source>
   <translation>Volver a seguir el trazado de {lead} automáticamente</translation>
  </message>
  <message>
   <source>Draw the trace of {lead} by hand, point by point</source>
   <translation>Dibujar a mano el trazado de {lead}, punto por punto</translation>
  </message>
  <message>
   <source>Open library</source>
   <translation>Abrir biblioteca</translation>
  </message>
  <message>
   <source>Encrypted library: {name}</source>
   <translation>Biblioteca cifrada: {name}</translation>
  </message>
  <message>
   <source>Open library on a server</source>
   <translation>Abrir biblioteca en un servidor</translation>
  </message>
  <message>
   <source>Address, such as {url}</source>
   <translation>Dirección, p. ej. {url}</translation>
  </message>
  <message>
   <source>Empty folder for the new library</source>
   <translation>Carpeta vacía para la biblioteca nueva</translation>
  </message>
  <message>
   <source>New encrypted library</source>
   <translation>Nueva biblioteca cifrada</translation>
  </message>
  <message>
   <source>Empty folder for the backup</source>
   <translation>Carpeta vacía para la copia de seguridad</translation>
  </message>
  <message>
   <source>Folder of the backup</source>
   <translation>Carpeta de la copia de seguridad</translation>
  </message>
  <message>
   <source>Library whose cases are taken over</source>
   <translation>Biblioteca cuyos casos se incorporan</translation>
  </message>
  <message>
   <source>Import a case pack</source>
   <translation>Importar un paquete de casos</translation>
  </message>
  <message>
   <source>Export a case pack</source>
   <translation>Exportar un paquete de casos</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Empty folder for the restored library</source>
   <translation>Carpeta vacía para la biblioteca restaurada</translation>
  </message>
  <message>
   <source>Case packs</source>
   <translation>Paquetes de casos</translation>
  </message>
  <message>
   <source>Case pack</source>
   <translation>Paquete de casos</translation>
  </message>
  <message numerus="yes">
   <source>The {n} selected cases</source>
   <translation>
    <numerusform>El caso seleccionado</numerusform>
    <numerusform>Los {n} casos seleccionados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} similar cases</source>
   <translation>
    <numerusform>El caso similar</numerusform>
    <numerusform>Los {n} casos similares</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} starred cases</source>
   <translation>
    <numerusform>El caso con estrella</numerusform>
    <numerusform>Los {n} casos con estrella</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All {n} cases</source>
   <translation>
    <numerusform>{n} caso</numerusform>
    <numerusform>Los {n} casos</numerusform>
   </translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Ninguno todavía</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Nothing went wrong so far.</source>
   <translation>Hasta ahora no hubo fallos.</translation>
  </message>
  <message>
   <source>Reading the log</source>
   <translation>Leyendo el registro</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Leer de nuevo</translation>
  </message>
  <message>
   <source>Open ECG</source>
   <translation>Abrir ECG</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Diff.</source>
   <translation>Dif.</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>Búsquedas guardadas</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>Guardar esta búsqueda</translation>
  </message>
  <message>
   <source>Name of the search</source>
   <translation>Nombre de la búsqueda</translation>
  </message>
  <message>
   <source>Rename the search</source>
   <translation>Renombrar la búsqueda</translation>
  </message>
  <message>
   <source>Forget these</source>
   <translation>Olvidar estos</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Renombrar …</translation>
  </message>
  <message>
   <source>Words and filters, asked with the ECG that is open.</source>
   <translation>Palabras y filtros, aplicados con el ECG abierto.</translation>
  </message>
  <message>
   <source>Recent ECGs</source>
   <translation>ECG recientes</translation>
  </message>
  <message>
   <source>Recent libraries</source>
   <translation>Bibliotecas recientes</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Cerrar el mensaje</translation>
  </message>
  <message>
   <source>One file with ECGs and reports, to hand to another library. Names of patients do not travel.</source>
   <translation>Un archivo con ECG e informes para pasar a otra biblioteca. Los nombres de los pacientes no viajan.</translation>
  </message>
  <message>
   <source>under which the cases may be used</source>
   <translation>bajo la cual pueden usarse los casos</translation>
  </message>
  <message>
   <source>where the cases are from</source>
   <translation>de dónde proceden los casos</translation>
  </message>
  <message>
   <source>none: anyone can read it</source>
   <translation>ninguna: cualquiera puede leerlo</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Casos</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Provenance</source>
   <translation>Procedencia</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>Otra vez</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>of {pages}</source>
   <translation>de {pages}</translation>
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
   <source>Commands</source>
   <translation>Órdenes</translation>
  </message>
  <message>
   <source>Saved search</source>
   <translation>Búsqueda guardada</translation>
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
   <source>Average beats</source>
   <translation>Latidos promedio</translation>
  </message>
  <message>
   <source>{lead} alone</source>
   <translation>solo {lead}</translation>
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
   <source>The two passphrases differ.</source>
   <translation>Las dos frases de contraseña difieren.</translation>
  </message>
  <message>
   <source>Take at least {least} characters; several words are easier to remember.</source>
   <translation>Use al menos {least} caracteres; varias palabras se recuerdan mejor.</translation>
  </message>
  <message>
   <source>ECGs and reports are encrypted on the disk. The passphrase is stored nowhere: without it nobody can open the library again, nor its backups.</source>
   <translation>Los ECG y los informes se cifran en el disco. La contraseña no se guarda en ningún sitio: sin ella nadie podrá volver a abrir la biblioteca ni sus copias.</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>Mostrar lo escrito</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>Imagen pegada</translation>
  </message>
  <message>
   <source>The clipboard holds no picture</source>
   <translation>El portapapeles no contiene ninguna imagen</translation>
  </message>
  <message>
   <source>Copy a picture or a file first.</source>
   <translation>Copie antes una imagen o un archivo.</translation>
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
   <source>Search by a part of this ECG</source>
   <translation>Buscar con una parte de este ECG</translation>
  </message>
  <message>
   <source>From, seconds</source>
   <translation>Desde, segundos</translation>
  </message>
  <message>
   <source>To, seconds</source>
   <translation>Hasta, segundos</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Only these leads</source>
   <translation>Solo estas derivaciones</translation>
  </message>
  <message>
   <source>Only this stretch</source>
   <translation>Solo este tramo</translation>
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
   <source>Report: {name}</source>
   <translation>Informe: {name}</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>sin fecha</translation>
  </message>
  <message>
   <source>Two ECGs of one patient</source>
   <translation>Dos ECG de un paciente</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Posterior</translation>
  </message>
  <message numerus="yes">
   <source>Library: {name}, {n} cases</source>
   <translation>
    <numerusform>Biblioteca: {name}, {n} caso</numerusform>
    <numerusform>Biblioteca: {name}, {n} casos</numerusform>
   </translation>
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
   <source>Paste a picture of an ECG</source>
   <translation>Pegar una imagen de un ECG</translation>
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
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Edit report, tags, notes of the case …</source>
   <translation>Editar informe, etiquetas y notas del caso …</translation>
  </message>
  <message>
   <source>Delete the case</source>
   <translation>Eliminar el caso</translation>
  </message>
  <message>
   <source>Open library …</source>
   <translation>Abrir biblioteca …</translation>
  </message>
  <message>
   <source>Open library on a server …</source>
   <translation>Abrir biblioteca en un servidor …</translation>
  </message>
  <message>
   <source>New library …</source>
   <translation>Biblioteca nueva …</translation>
  </message>
  <message>
   <source>New encrypted library …</source>
   <translation>Nueva biblioteca cifrada …</translation>
  </message>
  <message>
   <source>All cases …</source>
   <translation>Todos los casos …</translation>
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
   <source>Import a case pack …</source>
   <translation>Importar un paquete de casos …</translation>
  </message>
  <message>
   <source>Export a case pack …</source>
   <translation>Exportar un paquete de casos …</translation>
  </message>
  <message>
   <source>Take over another library …</source>
   <translation>Incorporar otra biblioteca …</translation>
  </message>
  <message>
   <source>Back up …</source>
   <translation>Copia de seguridad …</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>Restaurar una copia de seguridad …</translation>
  </message>
  <message>
   <source>Check the library</source>
   <translation>Comprobar la biblioteca</translation>
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
   <source>Mark a part to search by</source>
   <translation>Marcar una parte para buscar</translation>
  </message>
  <message>
   <source>Search by leads and stretch …</source>
   <translation>Buscar por derivaciones y tramo …</translation>
  </message>
  <message>
   <source>Search by the whole ECG</source>
   <translation>Buscar con el ECG entero</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Adelante</translation>
  </message>
  <message>
   <source>Save this search …</source>
   <translation>Guardar esta búsqueda …</translation>
  </message>
  <message>
   <source>Manage saved searches …</source>
   <translation>Gestionar búsquedas guardadas …</translation>
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
   <source>Four cases beside the query</source>
   <translation>Cuatro casos junto a la consulta</translation>
  </message>
  <message>
   <source>Keep the case for grid and report</source>
   <translation>Mantener el caso para la cuadrícula y el informe</translation>
  </message>
  <message>
   <source>Beside its patient's other ECG</source>
   <translation>Junto al otro ECG de su paciente</translation>
  </message>
  <message>
   <source>Query beside another ECG …</source>
   <translation>Consulta junto a otro ECG …</translation>
  </message>
  <message>
   <source>Bar with the paper's settings</source>
   <translation>Barra con los ajustes del papel</translation>
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
   <source>What the encoder sees, large</source>
   <translation>Lo que ve el codificador, ampliado</translation>
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
   <source>First steps</source>
   <translation>Primeros pasos</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Claro u oscuro</translation>
  </message>
  <message>
   <source>Log …</source>
   <translation>Registro …</translation>
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
   <source>matters: flattened, the case is less similar (occlusion)</source>
   <translation>cuenta: aplanado, el caso se parece menos (oclusión)</translation>
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
   <source>The {count} nearest  / all</source>
   <translation>Los {count} más próximos  / todos</translation>
  </message>
  <message>
   <source>Agreement among them: {share}</source>
   <translation>Acuerdo entre ellos: {share}</translation>
  </message>
  <message>
   <source>Agreement: {share}</source>
   <translation>Concordancia: {share}</translation>
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
  <name>QShortcut</name>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
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
   <translation>Retorno</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Supr</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Izquierda</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Arriba</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Derecha</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Abajo</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>RePág</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>AvPág</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Mayús</translation>
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
   <translation>Desplazar a la izquierda</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Desplazar a la derecha</translation>
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
