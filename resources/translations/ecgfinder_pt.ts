<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
 <context>
  <name>ecgfinder</name>
  <message>
   <source>The program did not end properly; what was open is open again.</source>
   <translation>O programa não terminou corretamente; o que estava aberto está aberto de novo.</translation>
  </message>
  <message>
   <source>{start}-{end} s</source>
   <translation>{start}-{end} s</translation>
  </message>
  <message>
   <source>Nothing in this library is near: hardly any of its own cases stands so far from the others.</source>
   <translation>Nada nesta biblioteca está próximo: quase nenhum de seus casos fica tão longe dos outros.</translation>
  </message>
  <message>
   <source>The quality of this ECG is too poor for its search to be trusted: {leads}.</source>
   <translation>A qualidade deste ECG é ruim demais para confiar na busca: {leads}.</translation>
  </message>
  <message>
   <source>Asked with only {seconds} s: the rhythm is hardly seen.</source>
   <translation>Busca com apenas {seconds} s: o ritmo mal se vê.</translation>
  </message>
  <message>
   <source>No heart beats were recognised in this ECG: what is found by it means little.</source>
   <translation>Nenhum batimento foi reconhecido neste ECG: o que for encontrado significa pouco.</translation>
  </message>
  <message>
   <source>Asked without {leads}.</source>
   <translation>Busca sem {leads}.</translation>
  </message>
  <message>
   <source>all leads</source>
   <translation>todas as derivações</translation>
  </message>
  <message>
   <source>the file cannot be read ({why})</source>
   <translation>o arquivo não pode ser lido ({why})</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>o arquivo está vazio</translation>
  </message>
  <message>
   <source>the file is damaged</source>
   <translation>o arquivo está danificado</translation>
  </message>
  <message>
   <source>this is no ECG in a known format</source>
   <translation>não é um ECG em formato conhecido</translation>
  </message>
  <message>
   <source>this is a folder, not an ECG file</source>
   <translation>é uma pasta, não um arquivo de ECG</translation>
  </message>
  <message>
   <source>this is a device or a pipe, not a file</source>
   <translation>é um dispositivo ou um pipe, não um arquivo</translation>
  </message>
  <message>
   <source>the file is too large for an ECG ({size} MB, at most {most} MB)</source>
   <translation>o arquivo é grande demais para um ECG ({size} MB, no máximo {most} MB)</translation>
  </message>
  <message>
   <source>the file announces more than fits in memory</source>
   <translation>o arquivo anuncia mais do que cabe na memória</translation>
  </message>
  <message>
   <source>the file holds no samples</source>
   <translation>o arquivo não contém amostras</translation>
  </message>
  <message>
   <source>the file holds no lead in volts</source>
   <translation>o arquivo não contém derivação em volts</translation>
  </message>
  <message>
   <source>no lead holds a valid sample</source>
   <translation>nenhuma derivação contém amostra válida</translation>
  </message>
  <message>
   <source>its signal file {name} is missing</source>
   <translation>falta o arquivo de sinal {name}</translation>
  </message>
  <message>
   <source>its signal file {name} is cut short: {held} s of {said} s</source>
   <translation>o arquivo de sinal {name} está cortado: {held} s de {said} s</translation>
  </message>
  <message>
   <source>its WFDB header {name} is missing</source>
   <translation>falta o cabeçalho WFDB {name}</translation>
  </message>
  <message>
   <source>the file is cut short: {held} s of {said} s</source>
   <translation>o arquivo está cortado: {held} s de {said} s</translation>
  </message>
  <message>
   <source>the file does not say its sampling rate</source>
   <translation>o arquivo não informa a taxa de amostragem</translation>
  </message>
  <message>
   <source>the recording is too long ({hours} h of {leads} leads)</source>
   <translation>o registro é longo demais ({hours} h de {leads} derivações)</translation>
  </message>
  <message>
   <source>the file cannot be written ({why})</source>
   <translation>o arquivo não pode ser gravado ({why})</translation>
  </message>
  <message>
   <source>cannot be written ({why})</source>
   <translation>não pode ser gravado ({why})</translation>
  </message>
  <message>
   <source>an ECG is written as .png, .svg or .pdf</source>
   <translation>um ECG é gravado como .png, .svg ou .pdf</translation>
  </message>
  <message>
   <source>nothing is recorded in the chosen part of the ECG</source>
   <translation>nada foi registrado na parte escolhida do ECG</translation>
  </message>
  <message>
   <source>no case library is open</source>
   <translation>nenhuma biblioteca de casos está aberta</translation>
  </message>
  <message>
   <source>there is no case library here</source>
   <translation>não há biblioteca de casos aqui</translation>
  </message>
  <message>
   <source>there is a library already</source>
   <translation>já existe uma biblioteca</translation>
  </message>
  <message>
   <source>case {case} is not in the library any more</source>
   <translation>o caso {case} não está mais na biblioteca</translation>
  </message>
  <message>
   <source>this recording is in the library already</source>
   <translation>este registro já está na biblioteca</translation>
  </message>
  <message>
   <source>another program is using the library</source>
   <translation>outro programa está usando a biblioteca</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>o disco está cheio</translation>
  </message>
  <message>
   <source>the library may only be read here</source>
   <translation>aqui a biblioteca só pode ser lida</translation>
  </message>
  <message>
   <source>the library may only be read</source>
   <translation>a biblioteca só pode ser lida</translation>
  </message>
  <message>
   <source>this is not a case library, or it is damaged</source>
   <translation>não é uma biblioteca de casos, ou está danificada</translation>
  </message>
  <message>
   <source>the library cannot be opened</source>
   <translation>a biblioteca não pode ser aberta</translation>
  </message>
  <message>
   <source>the disk reported an error</source>
   <translation>o disco relatou um erro</translation>
  </message>
  <message>
   <source>there is no such case, or no longer</source>
   <translation>este caso não existe, ou não mais</translation>
  </message>
  <message>
   <source>the library is already closed</source>
   <translation>a biblioteca já está fechada</translation>
  </message>
  <message>
   <source>the library is damaged</source>
   <translation>a biblioteca está danificada</translation>
  </message>
  <message>
   <source>the library is damaged: its end is missing</source>
   <translation>a biblioteca está danificada: falta o final</translation>
  </message>
  <message>
   <source>the library is empty, its content is lost</source>
   <translation>a biblioteca está vazia, o conteúdo foi perdido</translation>
  </message>
  <message>
   <source>the passphrase is wrong, or the library is damaged</source>
   <translation>a senha está errada, ou a biblioteca está danificada</translation>
  </message>
  <message>
   <source>the library is encrypted, or damaged</source>
   <translation>a biblioteca está criptografada ou danificada</translation>
  </message>
  <message>
   <source>the passphrase is empty</source>
   <translation>a senha está vazia</translation>
  </message>
  <message>
   <source>this database belongs to another program</source>
   <translation>este banco de dados pertence a outro programa</translation>
  </message>
  <message>
   <source>this installation cannot open encrypted libraries</source>
   <translation>esta instalação não abre bibliotecas criptografadas</translation>
  </message>
  <message>
   <source>the library was written by a newer ecgfinder (schema {schema}, this program knows {known})</source>
   <translation>a biblioteca foi gravada por um ecgfinder mais novo (esquema {schema}, este programa conhece {known})</translation>
  </message>
  <message>
   <source>the library was encoded by another model ({other}); {own} has encoded {done} of {all} cases</source>
   <translation>a biblioteca foi codificada por outro modelo ({other}); {own} codificou {done} de {all} casos</translation>
  </message>
  <message>
   <source>the library was not closed properly and cannot be recovered where it may only be read</source>
   <translation>a biblioteca não foi fechada corretamente e não pode ser recuperada onde só pode ser lida</translation>
  </message>
  <message>
   <source>the waveform of case {case} is damaged: {why}</source>
   <translation>o traçado do caso {case} está danificado: {why}</translation>
  </message>
  <message>
   <source>the backup is damaged: {why}</source>
   <translation>a cópia está danificada: {why}</translation>
  </message>
  <message>
   <source>this is the open library itself</source>
   <translation>é a própria biblioteca aberta</translation>
  </message>
  <message>
   <source>the pack is encrypted</source>
   <translation>o pacote está criptografado</translation>
  </message>
  <message>
   <source>the passphrase is wrong, or the pack is damaged</source>
   <translation>a senha está errada, ou o pacote está danificado</translation>
  </message>
  <message>
   <source>the pack was written by a newer ecgfinder</source>
   <translation>o pacote foi gravado por um ecgfinder mais novo</translation>
  </message>
  <message>
   <source>this is no case pack, or a damaged one ({why})</source>
   <translation>não é um pacote de casos, ou está danificado ({why})</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>este arquivo ou pasta não existe</translation>
  </message>
  <message>
   <source>the table lacks the columns {columns}</source>
   <translation>faltam à tabela as colunas {columns}</translation>
  </message>
  <message>
   <source>the table cannot be read ({why})</source>
   <translation>a tabela não pode ser lida ({why})</translation>
  </message>
  <message>
   <source>the server cannot be reached, or refuses ({why})</source>
   <translation>o servidor não responde ou recusa ({why})</translation>
  </message>
  <message>
   <source>the connection to the server was lost</source>
   <translation>a conexão com o servidor foi perdida</translation>
  </message>
  <message>
   <source>is no picture or PDF that can be read</source>
   <translation>não é uma imagem nem um PDF legível</translation>
  </message>
  <message>
   <source>has {count} megapixels</source>
   <translation>tem {count} megapixels</translation>
  </message>
  <message>
   <source>is only {width} x {height} pixels</source>
   <translation>tem apenas {width} x {height} pixels</translation>
  </message>
  <message>
   <source>no traces were found</source>
   <translation>nenhum traçado foi encontrado</translation>
  </message>
  <message>
   <source>{rows} rows of traces were found, but they contradict each other or the paper</source>
   <translation>foram encontradas {rows} linhas de traçados, mas se contradizem ou contradizem o papel</translation>
  </message>
  <message>
   <source>the model file is damaged: its SHA-256 does not match</source>
   <translation>o arquivo do modelo está danificado: o SHA-256 não confere</translation>
  </message>
  <message>
   <source>the model file cannot be loaded</source>
   <translation>o arquivo do modelo não pode ser carregado</translation>
  </message>
  <message>
   <source>the models cannot be read ({why})</source>
   <translation>os modelos não podem ser lidos ({why})</translation>
  </message>
  <message>
   <source>cannot be opened ({why})</source>
   <translation>não pode ser aberto ({why})</translation>
  </message>
  <message>
   <source>is a PDF that cannot be read ({why})</source>
   <translation>é um PDF que não pode ser lido ({why})</translation>
  </message>
  <message>
   <source>has no page {page}</source>
   <translation>não tem página {page}</translation>
  </message>
  <message>
   <source>has {count} pages, and no page {page}</source>
   <translation>tem {count} páginas, e não há página {page}</translation>
  </message>
  <message>
   <source>the models need a newer version of this program</source>
   <translation>os modelos precisam de uma versão mais nova deste programa</translation>
  </message>
  <message>
   <source>the models are of an older version of this program</source>
   <translation>os modelos são de uma versão mais antiga deste programa</translation>
  </message>
  <message>
   <source>the model manifest is damaged</source>
   <translation>o manifesto dos modelos está danificado</translation>
  </message>
  <message>
   <source>the model file cannot be read ({why})</source>
   <translation>o arquivo do modelo não pode ser lido ({why})</translation>
  </message>
  <message>
   <source>the pack cannot be read ({why})</source>
   <translation>o pacote não pode ser lido ({why})</translation>
  </message>
  <message>
   <source>the sampling rate of {rate} Hz is not that of an ECG</source>
   <translation>a taxa de amostragem de {rate} Hz não é a de um ECG</translation>
  </message>
  <message>
   <source>lead {name} is cut short: {held} of {said} samples</source>
   <translation>a derivação {name} está truncada: {held} de {said} amostras</translation>
  </message>
  <message>
   <source>lead {name} is damaged: its checksum does not match</source>
   <translation>a derivação {name} está danificada: a soma de verificação não confere</translation>
  </message>
  <message>
   <source>the file holds no table of numbers</source>
   <translation>o arquivo não contém nenhuma tabela de números</translation>
  </message>
  <message>
   <source>version 7.3 of MATLAB files is not read</source>
   <translation>a versão 7.3 dos arquivos MATLAB não é lida</translation>
  </message>
  <message>
   <source>the XML is damaged at line {line}, column {column}</source>
   <translation>o XML está danificado na linha {line}, coluna {column}</translation>
  </message>
  <message>
   <source>its signal file {name} is damaged or cut short</source>
   <translation>seu arquivo de sinal {name} está danificado ou truncado</translation>
  </message>
  <message>
   <source>its signal file {name} holds no samples</source>
   <translation>seu arquivo de sinal {name} não contém amostras</translation>
  </message>
  <message>
   <source>the file does not say its unit, and a span of {span} does not tell it</source>
   <translation>o arquivo não informa a unidade e uma amplitude de {span} não permite deduzi-la</translation>
  </message>
  <message>
   <source>the file holds {found} of 12 leads</source>
   <translation>o arquivo contém {found} de 12 derivações</translation>
  </message>
  <message>
   <source>this DICOM file holds no waveforms</source>
   <translation>este arquivo DICOM não contém formas de onda</translation>
  </message>
  <message>
   <source>the array of shape {shape} holds more than one ECG</source>
   <translation>a matriz de forma {shape} contém mais de um ECG</translation>
  </message>
  <message>
   <source>this is no WFDB header</source>
   <translation>isto não é um cabeçalho WFDB</translation>
  </message>
  <message>
   <source>its header has another suffix than .hea</source>
   <translation>seu cabeçalho tem outra extensão que não .hea</translation>
  </message>
  <message>
   <source>no standard lead holds a signal</source>
   <translation>nenhuma derivação padrão contém sinal</translation>
  </message>
  <message>
   <source>the recording lasts {seconds} s, less than a beat or two</source>
   <translation>o registro dura {seconds} s, menos que um ou dois batimentos</translation>
  </message>
  <message>
   <source>it cannot be read ({why})</source>
   <translation>não pode ser lido ({why})</translation>
  </message>
  <message>
   <source>it cannot be encoded ({why})</source>
   <translation>não pode ser codificado ({why})</translation>
  </message>
  <message>
   <source>it cannot be fetched ({why})</source>
   <translation>não pode ser obtido ({why})</translation>
  </message>
  <message>
   <source>its checksum does not match</source>
   <translation>sua soma de verificação não confere</translation>
  </message>
  <message>
   <source>Check that it exists and may be read.</source>
   <translation>Verifique se existe e pode ser lido.</translation>
  </message>
  <message>
   <source>Choose an empty folder.</source>
   <translation>Escolha uma pasta vazia.</translation>
  </message>
  <message>
   <source>Choose another backup.</source>
   <translation>Escolha outra cópia.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Escolha outra pasta.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Escolha outro.</translation>
  </message>
  <message>
   <source>Choose another part.</source>
   <translation>Escolha outra parte.</translation>
  </message>
  <message>
   <source>Choose one of these.</source>
   <translation>Escolha um destes.</translation>
  </message>
  <message>
   <source>Copy it beside the header.</source>
   <translation>Copie-o para junto do cabeçalho.</translation>
  </message>
  <message>
   <source>Copy it beside the signals.</source>
   <translation>Copie-o para junto dos sinais.</translation>
  </message>
  <message>
   <source>Copy it elsewhere.</source>
   <translation>Copie-a para outro lugar.</translation>
  </message>
  <message>
   <source>Copy it once more.</source>
   <translation>Copie-o mais uma vez.</translation>
  </message>
  <message>
   <source>Copy the record once more.</source>
   <translation>Copie o registro mais uma vez.</translation>
  </message>
  <message>
   <source>Encode it again with `ecgfinder library reencode`.</source>
   <translation>Codifique-a de novo com `ecgfinder library reencode`.</translation>
  </message>
  <message>
   <source>Export a shorter part.</source>
   <translation>Exporte uma parte mais curta.</translation>
  </message>
  <message>
   <source>Export it losslessly.</source>
   <translation>Exporte-o sem perdas.</translation>
  </message>
  <message>
   <source>Export it uncompressed.</source>
   <translation>Exporte-o sem compressão.</translation>
  </message>
  <message>
   <source>Export the ECG once more.</source>
   <translation>Exporte o ECG mais uma vez.</translation>
  </message>
  <message>
   <source>Give its passphrase, or restore a backup.</source>
   <translation>Informe a senha ou restaure uma cópia.</translation>
  </message>
  <message>
   <source>Give its passphrase.</source>
   <translation>Informe a senha.</translation>
  </message>
  <message>
   <source>Install the extra `encrypted`.</source>
   <translation>Instale o extra `encrypted`.</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Instale o programa novamente.</translation>
  </message>
  <message>
   <source>Install the program again, or name a folder with complete models.</source>
   <translation>Instale o programa novamente, ou indique uma pasta com modelos completos.</translation>
  </message>
  <message>
   <source>Known are {formats}.</source>
   <translation>São conhecidos {formats}.</translation>
  </message>
  <message>
   <source>Make one with `ecgfinder import`.</source>
   <translation>Crie uma: menu Biblioteca, ou `ecgfinder import`.</translation>
  </message>
  <message>
   <source>Name a file in it.</source>
   <translation>Indique um arquivo dentro dela.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Nada foi alterado.</translation>
  </message>
  <message>
   <source>Open it once where it may be written.</source>
   <translation>Abra-a uma vez onde possa ser gravada.</translation>
  </message>
  <message>
   <source>Open one from the Library menu.</source>
   <translation>Abra uma no menu Biblioteca.</translation>
  </message>
  <message>
   <source>PNG, JPEG, TIFF, WebP and PDF are.</source>
   <translation>PNG, JPEG, TIFF, WebP e PDF são.</translation>
  </message>
  <message>
   <source>Restore a backup.</source>
   <translation>Restaure uma cópia.</translation>
  </message>
  <message>
   <source>Restore a backup, or run `ecgfinder library verify`.</source>
   <translation>Restaure uma cópia, ou execute `ecgfinder library verify`.</translation>
  </message>
  <message>
   <source>Save it smaller.</source>
   <translation>Salve-o menor.</translation>
  </message>
  <message>
   <source>Save it with -v7.</source>
   <translation>Salve-o com -v7.</translation>
  </message>
  <message>
   <source>Save one of them.</source>
   <translation>Salve um deles.</translation>
  </message>
  <message>
   <source>Say it, as with `ecgfinder convert --rate 500`.</source>
   <translation>Informe-a, como com `ecgfinder convert --rate 500`.</translation>
  </message>
  <message>
   <source>Say it, as with `ecgfinder convert --unit uV`.</source>
   <translation>Informe-a, como com `ecgfinder convert --unit uV`.</translation>
  </message>
  <message>
   <source>Scan it at 150 dpi or more.</source>
   <translation>Digitalize-o com 150 dpi ou mais.</translation>
  </message>
  <message>
   <source>Take the whole page, flat and sharp, with all twelve leads.</source>
   <translation>Capture a página inteira, plana e nítida, com as doze derivações.</translation>
  </message>
  <message>
   <source>Take the whole page, flat and sharp, with all twelve leads. Or correct what was found by hand.</source>
   <translation>Capture a página inteira, plana e nítida, com as doze derivações. Ou corrija à mão o que foi encontrado.</translation>
  </message>
  <message>
   <source>Update ecgfinder.</source>
   <translation>Atualize o ecgfinder.</translation>
  </message>
  <message>
   <source>Use {formats}.</source>
   <translation>Use {formats}.</translation>
  </message>
  <message>
   <source>Use letters A-Z, digits, - and _ only.</source>
   <translation>Use apenas letras A-Z, dígitos, - e _.</translation>
  </message>
  <message>
   <source>Write WFDB instead.</source>
   <translation>Grave em WFDB.</translation>
  </message>
  <message>
   <source>Close it or try again in a moment.</source>
   <translation>Feche-o ou tente de novo em instantes.</translation>
  </message>
  <message>
   <source>Make room and try again; nothing already saved is lost.</source>
   <translation>Libere espaço e tente de novo; nada já salvo se perde.</translation>
  </message>
  <message>
   <source>Ask for write access to its folder.</source>
   <translation>Peça permissão de escrita na pasta.</translation>
  </message>
  <message>
   <source>Ask for write access.</source>
   <translation>Peça permissão de escrita.</translation>
  </message>
  <message>
   <source>Ask its administrator for write access.</source>
   <translation>Peça permissão de escrita ao administrador.</translation>
  </message>
  <message>
   <source>Check that its folder exists and may be written.</source>
   <translation>Verifique se a pasta existe e pode ser gravada.</translation>
  </message>
  <message>
   <source>Check the disk and its free space, then try again.</source>
   <translation>Verifique o disco e o espaço livre, depois tente de novo.</translation>
  </message>
  <message>
   <source>Search again.</source>
   <translation>Pesquise novamente.</translation>
  </message>
  <message>
   <source>Check the address, the user and the network.</source>
   <translation>Verifique o endereço, o usuário e a rede.</translation>
  </message>
  <message>
   <source>Check the network and try again.</source>
   <translation>Verifique a rede e tente de novo.</translation>
  </message>
  <message>
   <source>Technical detail: {detail}</source>
   <translation>Detalhe técnico: {detail}</translation>
  </message>
  <message>
   <source>this ECG cannot be read</source>
   <translation>este ECG não pode ser lido</translation>
  </message>
  <message>
   <source>this does not work with the library</source>
   <translation>isto não funciona com a biblioteca</translation>
  </message>
  <message>
   <source>this does not work</source>
   <translation>isto não funciona</translation>
  </message>
  <message>
   <source>the file is cut short, or a part of it is missing</source>
   <translation>o arquivo está truncado ou falta uma parte dele</translation>
  </message>
  <message>
   <source>the file is damaged, or contradicts itself</source>
   <translation>o arquivo está danificado ou se contradiz</translation>
  </message>
  <message>
   <source>the file is written in a variant of its format that cannot be read</source>
   <translation>o arquivo usa uma variante do formato que não pode ser lida</translation>
  </message>
  <message>
   <source>the file is too large for an ECG</source>
   <translation>o arquivo é grande demais para um ECG</translation>
  </message>
  <message>
   <source>the file holds no ECG that can be used</source>
   <translation>o arquivo não contém nenhum ECG utilizável</translation>
  </message>
  <message>
   <source>Unfiltered</source>
   <translation>Sem filtro</translation>
  </message>
  <message>
   <source>unfiltered</source>
   <translation>sem filtro</translation>
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
   <translation>0,05-150 Hz, notch 50 Hz</translation>
  </message>
  <message>
   <source>0.05-150 Hz, notch 60 Hz</source>
   <translation>0,05-150 Hz, notch 60 Hz</translation>
  </message>
  <message>
   <source>Notch 50 Hz</source>
   <translation>Notch 50 Hz</translation>
  </message>
  <message>
   <source>Notch 60 Hz</source>
   <translation>Notch 60 Hz</translation>
  </message>
  <message>
   <source>Baseline (0.5 Hz)</source>
   <translation>Linha de base (0,5 Hz)</translation>
  </message>
  <message>
   <source>notch {hz} Hz</source>
   <translation>notch {hz} Hz</translation>
  </message>
  <message>
   <source>{hz} Hz high-pass</source>
   <translation>passa-alta {hz} Hz</translation>
  </message>
  <message>
   <source>zero-phase</source>
   <translation>fase zero</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Idade</translation>
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
   <translation>Laudo</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Registrado</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fonte</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Loading the case</source>
   <translation>Carregando o caso</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>com estrela</translation>
  </message>
  <message>
   <source>seen</source>
   <translation>visto</translation>
  </message>
  <message numerus="yes">
   <source>tag “{name}” on {n} cases</source>
   <translation>
    <numerusform>etiqueta “{name}” em {n} caso</numerusform>
    <numerusform>etiqueta “{name}” em {n} casos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>removal of tag “{name}” from {n} cases</source>
   <translation>
    <numerusform>remoção de “{name}” de {n} caso</numerusform>
    <numerusform>remoção de “{name}” de {n} casos</numerusform>
   </translation>
  </message>
  <message>
   <source>edit of a case</source>
   <translation>edição de um caso</translation>
  </message>
  <message numerus="yes">
   <source>deletion of {n} cases</source>
   <translation>
    <numerusform>exclusão de {n} caso</numerusform>
    <numerusform>exclusão de {n} casos</numerusform>
   </translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Concluído</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>Desfeito</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Codificação</translation>
  </message>
  <message>
   <source>Asking why</source>
   <translation>Buscando o porquê</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Importação</translation>
  </message>
  <message>
   <source>Stopped. What was imported stays.</source>
   <translation>Interrompido. O que foi importado permanece.</translation>
  </message>
  <message>
   <source>{added} could be added, {known} already there, {rejected} rejected.</source>
   <translation>{added} poderiam ser adicionados, {known} já presentes, {rejected} rejeitados.</translation>
  </message>
  <message>
   <source>{added} added, {known} already there, {rejected} rejected.</source>
   <translation>{added} adicionados, {known} já presentes, {rejected} rejeitados.</translation>
  </message>
  <message>
   <source>The import was stopped; importing again goes on from here.</source>
   <translation>A importação foi interrompida; importar de novo continua daqui.</translation>
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
   <translation>{pace}/s, faltam {left}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was changed.</source>
   <translation>Cancelado. Nada foi alterado.</translation>
  </message>
  <message>
   <source>Something went wrong inside the program.</source>
   <translation>Ocorreu um erro dentro do programa.</translation>
  </message>
  <message>
   <source>Keeping the session</source>
   <translation>Guardando a sessão</translation>
  </message>
  <message>
   <source>similarity {score} ({distance})</source>
   <translation>semelhança {score} ({distance})</translation>
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
   <translation>Casos anteriores semelhantes</translation>
  </message>
  <message>
   <source>The search is saved as “{name}”.</source>
   <translation>A busca foi salva como “{name}”.</translation>
  </message>
  <message>
   <source>Reading saved searches</source>
   <translation>Lendo buscas salvas</translation>
  </message>
  <message>
   <source>this name is taken</source>
   <translation>este nome já está em uso</translation>
  </message>
  <message>
   <source>Loading the ECG</source>
   <translation>Carregando o ECG</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>Comparação</translation>
  </message>
  <message>
   <source>The time between them is not known.</source>
   <translation>O tempo entre eles não é conhecido.</translation>
  </message>
  <message>
   <source>{hours} h between them.</source>
   <translation>{hours} h entre eles.</translation>
  </message>
  <message>
   <source>{days} days between them.</source>
   <translation>{days} dias entre eles.</translation>
  </message>
  <message>
   <source>{years} years between them.</source>
   <translation>{years} anos entre eles.</translation>
  </message>
  <message>
   <source>They bear different patients' identities.</source>
   <translation>Trazem identidades de pacientes diferentes.</translation>
  </message>
  <message>
   <source>They differ in sex.</source>
   <translation>Diferem no sexo.</translation>
  </message>
  <message>
   <source>The left one is the later.</source>
   <translation>O da esquerda é o posterior.</translation>
  </message>
  <message>
   <source>The ECG was added to the library.</source>
   <translation>O ECG foi adicionado à biblioteca.</translation>
  </message>
  <message>
   <source>Reading the file</source>
   <translation>Lendo o arquivo</translation>
  </message>
  <message>
   <source>Written to {path}</source>
   <translation>Gravado em {path}</translation>
  </message>
  <message>
   <source>Stopped. What was taken over stays.</source>
   <translation>Interrompido. O que foi incorporado permanece.</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were checked.</source>
   <translation>
    <numerusform>{n} caso foi verificado.</numerusform>
    <numerusform>{n} casos foram verificados.</numerusform>
   </translation>
  </message>
  <message>
   <source>Checking the library</source>
   <translation>Verificação da biblioteca</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>Backup</translation>
  </message>
  <message>
   <source>Restoring</source>
   <translation>Restauração</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>Fusão</translation>
  </message>
  <message>
   <source>Writing the case pack</source>
   <translation>Gravando o pacote de casos</translation>
  </message>
  <message>
   <source>Reading the case pack</source>
   <translation>Lendo o pacote de casos</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases are backed up in {folder}</source>
   <translation>
    <numerusform>{n} caso salvo em {folder}</numerusform>
    <numerusform>{n} casos salvos em {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were restored into {folder}</source>
   <translation>
    <numerusform>{n} caso foi restaurado em {folder}</numerusform>
    <numerusform>{n} casos foram restaurados em {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were written to {path}</source>
   <translation>
    <numerusform>{n} caso foi gravado em {path}</numerusform>
    <numerusform>{n} casos foram gravados em {path}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} problems were found.</source>
   <translation>
    <numerusform>{n} problema foi encontrado.</numerusform>
    <numerusform>{n} problemas foram encontrados.</numerusform>
   </translation>
  </message>
  <message>
   <source>All is well.</source>
   <translation>Está tudo bem.</translation>
  </message>
  <message>
   <source>No heart beats were found.</source>
   <translation>Nenhum batimento foi encontrado.</translation>
  </message>
  <message>
   <source>Pacemaker spikes before {count} of {beats} beats.</source>
   <translation>Espículas de marca-passo antes de {count} de {beats} batimentos.</translation>
  </message>
  <message>
   <source>{count} of {beats} beats have another QRS shape than the usual ones.</source>
   <translation>{count} de {beats} batimentos têm outra forma de QRS que os usuais.</translation>
  </message>
  <message>
   <source>Irregular rhythm without P waves.</source>
   <translation>Ritmo irregular sem ondas P.</translation>
  </message>
  <message>
   <source>No P waves were found.</source>
   <translation>Nenhuma onda P foi encontrada.</translation>
  </message>
  <message>
   <source>Irregular rhythm.</source>
   <translation>Ritmo irregular.</translation>
  </message>
  <message>
   <source>P and QRS are upside down in lead I but not in V6: the arm electrodes may be swapped.</source>
   <translation>P e QRS estão invertidos em I mas não em V6: os eletrodos dos braços podem estar trocados.</translation>
  </message>
  <message>
   <source>Lead II is nearly flat beside I and III: right arm and right leg electrodes may be swapped.</source>
   <translation>A derivação II é quase plana ao lado de I e III: os eletrodos do braço e da perna direitos podem estar trocados.</translation>
  </message>
  <message>
   <source>No channel bears the name of a standard lead, so nothing was measured.</source>
   <translation>Nenhum canal tem o nome de uma derivação padrão, por isso nada foi medido.</translation>
  </message>
  <message>
   <source>Measured in the first {seconds} s.</source>
   <translation>Medido nos primeiros {seconds} s.</translation>
  </message>
  <message>
   <source>left out, no ECG: {leads}</source>
   <translation>omitidas, não são ECG: {leads}</translation>
  </message>
  <message>
   <source>left out, no voltage: {leads}</source>
   <translation>omitidas, não são tensão: {leads}</translation>
  </message>
  <message>
   <source>left out, without a valid sample: {leads}</source>
   <translation>omitidas, sem amostra válida: {leads}</translation>
  </message>
  <message>
   <source>left out, sampled at another rate: {leads}</source>
   <translation>omitidas, outra taxa de amostragem: {leads}</translation>
  </message>
  <message>
   <source>shorter than the others: {leads}</source>
   <translation>mais curtas que as outras: {leads}</translation>
  </message>
  <message>
   <source>computed from I and II: {leads}</source>
   <translation>calculadas a partir de I e II: {leads}</translation>
  </message>
  <message>
   <source>the leads are not named; taken as {leads}</source>
   <translation>as derivações não têm nome; tomadas como {leads}</translation>
  </message>
  <message>
   <source>the rate is not said; taken as {rate} Hz, which makes ten seconds</source>
   <translation>a taxa não é informada; tomada como {rate} Hz, o que dá dez segundos</translation>
  </message>
  <message>
   <source>the unit is not said; taken as {unit}</source>
   <translation>a unidade não é informada; tomada como {unit}</translation>
  </message>
  <message>
   <source>the recorder reports loose electrodes: {leads}</source>
   <translation>o aparelho relata eletrodos soltos: {leads}</translation>
  </message>
  <message>
   <source>the checksum of the file does not match</source>
   <translation>a soma de verificação do arquivo não confere</translation>
  </message>
  <message>
   <source>Digitised from a picture: layout {layout}, {speed} mm/s assumed.</source>
   <translation>Digitalizado de uma imagem: disposição {layout}, {speed} mm/s supostos.</translation>
  </message>
  <message>
   <source>No grid was found: the scale is the resolution that the file states.</source>
   <translation>Nenhuma grade encontrada: a escala é a resolução que o arquivo informa.</translation>
  </message>
  <message>
   <source>No grid was found: the scale is such that the page shows ten seconds.</source>
   <translation>Nenhuma grade encontrada: a escala é tal que a página mostra dez segundos.</translation>
  </message>
  <message>
   <source>No calibration pulse was found: 10 mm/mV assumed.</source>
   <translation>Nenhum pulso de calibração encontrado: supõem-se 10 mm/mV.</translation>
  </message>
  <message>
   <source>The calibration pulses disagree: 10 mm/mV assumed.</source>
   <translation>Os pulsos de calibração divergem: supõem-se 10 mm/mV.</translation>
  </message>
  <message>
   <source>The leads are named as they are on the page, which is no usual order: check the names.</source>
   <translation>As derivações têm os nomes que estão na página, em ordem incomum: verifique os nomes.</translation>
  </message>
  <message>
   <source>The limb leads do not add up as they should: check the layout and the traces.</source>
   <translation>As derivações dos membros não conferem: verifique a disposição e os traçados.</translation>
  </message>
  <message>
   <source>Flat: {leads}.</source>
   <translation>Planas: {leads}.</translation>
  </message>
  <message>
   <source>Clipped: {leads}.</source>
   <translation>Cortadas: {leads}.</translation>
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
   <translation>Monocromático</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Escuro</translation>
  </message>
  <message>
   <source>Colour-blind safe</source>
   <translation>Seguro para daltônicos</translation>
  </message>
  <message>
   <source>ECGs and pictures</source>
   <translation>ECGs e imagens</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imagens</translation>
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
   <translation>Eixo QRS</translation>
  </message>
  <message>
   <source>{age} y</source>
   <translation>{age} a</translation>
  </message>
  <message>
   <source>{title}, continued</source>
   <translation>{title}, continuação</translation>
  </message>
  <message>
   <source>average beats, low-passed at 40 Hz</source>
   <translation>batimentos médios, passa-baixa a 40 Hz</translation>
  </message>
  <message>
   <source>No beats to average</source>
   <translation>Nenhum batimento para a média</translation>
  </message>
  <message>
   <source>{lead}  not recorded</source>
   <translation>{lead}  não registrada</translation>
  </message>
  <message>
   <source>{lead}  no signal</source>
   <translation>{lead}  sem sinal</translation>
  </message>
  <message>
   <source>only {seconds} s recorded</source>
   <translation>apenas {seconds} s registrados</translation>
  </message>
  <message>
   <source>also recorded: {leads}</source>
   <translation>também registradas: {leads}</translation>
  </message>
  <message>
   <source>{start}-{end} s of {whole} s</source>
   <translation>{start}-{end} s de {whole} s</translation>
  </message>
  <message>
   <source>of the first {seconds} s</source>
   <translation>dos primeiros {seconds} s</translation>
  </message>
  <message>
   <source>Something went wrong inside the program ({kind}).</source>
   <translation>Ocorreu um erro dentro do programa ({kind}).</translation>
  </message>
  <message>
   <source>normal ECG</source>
   <translation>ECG normal</translation>
  </message>
  <message>
   <source>non-diagnostic T abnormalities</source>
   <translation>alterações de T não diagnósticas</translation>
  </message>
  <message>
   <source>non-specific ST changes</source>
   <translation>alterações inespecíficas de ST</translation>
  </message>
  <message>
   <source>digitalis effect</source>
   <translation>efeito digitálico</translation>
  </message>
  <message>
   <source>long QT interval</source>
   <translation>intervalo QT longo</translation>
  </message>
  <message>
   <source>inferior myocardial infarction</source>
   <translation>infarto do miocárdio inferior</translation>
  </message>
  <message>
   <source>anteroseptal myocardial infarction</source>
   <translation>infarto do miocárdio anterosseptal</translation>
  </message>
  <message>
   <source>left ventricular hypertrophy</source>
   <translation>hipertrofia ventricular esquerda</translation>
  </message>
  <message>
   <source>left anterior fascicular block</source>
   <translation>bloqueio divisional anterossuperior esquerdo</translation>
  </message>
  <message>
   <source>non-specific ischaemic ST-T changes</source>
   <translation>alterações isquêmicas inespecíficas de ST-T</translation>
  </message>
  <message>
   <source>incomplete right bundle branch block</source>
   <translation>bloqueio incompleto de ramo direito</translation>
  </message>
  <message>
   <source>first degree AV block</source>
   <translation>bloqueio AV de primeiro grau</translation>
  </message>
  <message>
   <source>non-specific intraventricular conduction disturbance</source>
   <translation>distúrbio inespecífico da condução intraventricular</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anterolateral leads</source>
   <translation>alterações isquêmicas de ST-T em derivações anterolaterais</translation>
  </message>
  <message>
   <source>complete right bundle branch block</source>
   <translation>bloqueio completo de ramo direito</translation>
  </message>
  <message>
   <source>complete left bundle branch block</source>
   <translation>bloqueio completo de ramo esquerdo</translation>
  </message>
  <message>
   <source>inferolateral myocardial infarction</source>
   <translation>infarto do miocárdio inferolateral</translation>
  </message>
  <message>
   <source>left atrial overload or enlargement</source>
   <translation>sobrecarga ou aumento do átrio esquerdo</translation>
  </message>
  <message>
   <source>anterior myocardial infarction</source>
   <translation>infarto do miocárdio anterior</translation>
  </message>
  <message>
   <source>anterolateral myocardial infarction</source>
   <translation>infarto do miocárdio anterolateral</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in inferior leads</source>
   <translation>alterações isquêmicas de ST-T em derivações inferiores</translation>
  </message>
  <message>
   <source>subendocardial injury in anteroseptal leads</source>
   <translation>lesão subendocárdica em derivações anterosseptais</translation>
  </message>
  <message>
   <source>lateral myocardial infarction</source>
   <translation>infarto do miocárdio lateral</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in inferolateral leads</source>
   <translation>alterações isquêmicas de ST-T em derivações inferolaterais</translation>
  </message>
  <message>
   <source>left posterior fascicular block</source>
   <translation>bloqueio divisional posteroinferior esquerdo</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anteroseptal leads</source>
   <translation>alterações isquêmicas de ST-T em derivações anterosseptais</translation>
  </message>
  <message>
   <source>subendocardial injury in anterolateral leads</source>
   <translation>lesão subendocárdica em derivações anterolaterais</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in lateral leads</source>
   <translation>alterações isquêmicas de ST-T em derivações laterais</translation>
  </message>
  <message>
   <source>right ventricular hypertrophy</source>
   <translation>hipertrofia ventricular direita</translation>
  </message>
  <message>
   <source>ST-T changes compatible with ventricular aneurysm</source>
   <translation>alterações de ST-T compatíveis com aneurisma ventricular</translation>
  </message>
  <message>
   <source>right atrial overload or enlargement</source>
   <translation>sobrecarga ou aumento do átrio direito</translation>
  </message>
  <message>
   <source>electrolyte disturbance or drug effect</source>
   <translation>distúrbio eletrolítico ou efeito de fármacos</translation>
  </message>
  <message>
   <source>Wolff-Parkinson-White syndrome</source>
   <translation>síndrome de Wolff-Parkinson-White</translation>
  </message>
  <message>
   <source>incomplete left bundle branch block</source>
   <translation>bloqueio incompleto de ramo esquerdo</translation>
  </message>
  <message>
   <source>inferoposterolateral myocardial infarction</source>
   <translation>infarto do miocárdio inferoposterolateral</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anterior leads</source>
   <translation>alterações isquêmicas de ST-T em derivações anteriores</translation>
  </message>
  <message>
   <source>inferoposterior myocardial infarction</source>
   <translation>infarto do miocárdio inferoposterior</translation>
  </message>
  <message>
   <source>septal hypertrophy</source>
   <translation>hipertrofia septal</translation>
  </message>
  <message>
   <source>subendocardial injury in inferior leads</source>
   <translation>lesão subendocárdica em derivações inferiores</translation>
  </message>
  <message>
   <source>subendocardial injury in lateral leads</source>
   <translation>lesão subendocárdica em derivações laterais</translation>
  </message>
  <message>
   <source>posterior myocardial infarction</source>
   <translation>infarto do miocárdio posterior</translation>
  </message>
  <message>
   <source>third degree AV block</source>
   <translation>bloqueio AV de terceiro grau</translation>
  </message>
  <message>
   <source>subendocardial injury in inferolateral leads</source>
   <translation>lesão subendocárdica em derivações inferolaterais</translation>
  </message>
  <message>
   <source>second degree AV block</source>
   <translation>bloqueio AV de segundo grau</translation>
  </message>
  <message>
   <source>abnormal QRS</source>
   <translation>QRS anormal</translation>
  </message>
  <message>
   <source>ventricular premature complex</source>
   <translation>extrassístole ventricular</translation>
  </message>
  <message>
   <source>non-specific ST depression</source>
   <translation>infradesnível inespecífico de ST</translation>
  </message>
  <message>
   <source>voltage criteria for left ventricular hypertrophy</source>
   <translation>critérios de voltagem de hipertrofia ventricular esquerda</translation>
  </message>
  <message>
   <source>Q waves present</source>
   <translation>ondas Q presentes</translation>
  </message>
  <message>
   <source>low amplitude T waves</source>
   <translation>ondas T de baixa amplitude</translation>
  </message>
  <message>
   <source>non-specific T wave changes</source>
   <translation>alterações inespecíficas da onda T</translation>
  </message>
  <message>
   <source>atrial premature complex</source>
   <translation>extrassístole atrial</translation>
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
   <translation>baixa voltagem do QRS</translation>
  </message>
  <message>
   <source>high QRS voltage</source>
   <translation>alta voltagem do QRS</translation>
  </message>
  <message>
   <source>T wave abnormality</source>
   <translation>alteração da onda T</translation>
  </message>
  <message>
   <source>non-specific ST elevation</source>
   <translation>supradesnível inespecífico de ST</translation>
  </message>
  <message>
   <source>premature complexes</source>
   <translation>extrassístoles</translation>
  </message>
  <message>
   <source>sinus rhythm</source>
   <translation>ritmo sinusal</translation>
  </message>
  <message>
   <source>atrial fibrillation</source>
   <translation>fibrilação atrial</translation>
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
   <translation>marca-passo artificial em funcionamento</translation>
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
   <translation>flutter atrial</translation>
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
   <translation>alterações de T</translation>
  </message>
  <message>
   <source>non-spec. ST changes</source>
   <translation>alt. inesp. de ST</translation>
  </message>
  <message>
   <source>inferior MI</source>
   <translation>infarto inferior</translation>
  </message>
  <message>
   <source>anteroseptal MI</source>
   <translation>infarto anterosseptal</translation>
  </message>
  <message>
   <source>LVH</source>
   <translation>HVE</translation>
  </message>
  <message>
   <source>LAFB</source>
   <translation>BDAS</translation>
  </message>
  <message>
   <source>non-spec. ischaemic ST-T changes</source>
   <translation>ST-T isquêmico inesp.</translation>
  </message>
  <message>
   <source>incomplete RBBB</source>
   <translation>BRD incompleto</translation>
  </message>
  <message>
   <source>non-spec. IVCD</source>
   <translation>condução IV inesp.</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anterolateral leads</source>
   <translation>ST-T isquêmico, anterolateral</translation>
  </message>
  <message>
   <source>complete RBBB</source>
   <translation>BRD completo</translation>
  </message>
  <message>
   <source>complete LBBB</source>
   <translation>BRE completo</translation>
  </message>
  <message>
   <source>inferolateral MI</source>
   <translation>infarto inferolateral</translation>
  </message>
  <message>
   <source>left atrial enlargement</source>
   <translation>aumento AE</translation>
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
   <translation>ST-T isquêmico, inferior</translation>
  </message>
  <message>
   <source>subendoc. injury, anteroseptal leads</source>
   <translation>lesão subendoc., anterosseptal</translation>
  </message>
  <message>
   <source>lateral MI</source>
   <translation>infarto lateral</translation>
  </message>
  <message>
   <source>ischaemic ST-T, inferolateral leads</source>
   <translation>ST-T isquêmico, inferolateral</translation>
  </message>
  <message>
   <source>LPFB</source>
   <translation>BDPI</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anteroseptal leads</source>
   <translation>ST-T isquêmico, anterosseptal</translation>
  </message>
  <message>
   <source>subendoc. injury, anterolateral leads</source>
   <translation>lesão subendoc., anterolateral</translation>
  </message>
  <message>
   <source>ischaemic ST-T, lateral leads</source>
   <translation>ST-T isquêmico, lateral</translation>
  </message>
  <message>
   <source>RVH</source>
   <translation>HVD</translation>
  </message>
  <message>
   <source>right atrial enlargement</source>
   <translation>aumento AD</translation>
  </message>
  <message>
   <source>electrolytes or drug</source>
   <translation>eletrólitos ou fármacos</translation>
  </message>
  <message>
   <source>WPW</source>
   <translation>WPW</translation>
  </message>
  <message>
   <source>incomplete LBBB</source>
   <translation>BRE incompleto</translation>
  </message>
  <message>
   <source>inferoposterolateral MI</source>
   <translation>infarto inferoposterolateral</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anterior leads</source>
   <translation>ST-T isquêmico, anterior</translation>
  </message>
  <message>
   <source>inferoposterior MI</source>
   <translation>infarto inferoposterior</translation>
  </message>
  <message>
   <source>subendoc. injury, inferior leads</source>
   <translation>lesão subendoc., inferior</translation>
  </message>
  <message>
   <source>subendoc. injury, lateral leads</source>
   <translation>lesão subendoc., lateral</translation>
  </message>
  <message>
   <source>posterior MI</source>
   <translation>infarto posterior</translation>
  </message>
  <message>
   <source>subendoc. injury, inferolateral leads</source>
   <translation>lesão subendoc., inferolateral</translation>
  </message>
  <message>
   <source>PVC</source>
   <translation>ESV</translation>
  </message>
  <message>
   <source>non-spec. ST depression</source>
   <translation>infra de ST inesp.</translation>
  </message>
  <message>
   <source>voltage criteria for LVH</source>
   <translation>voltagem de HVE</translation>
  </message>
  <message>
   <source>low T waves</source>
   <translation>ondas T baixas</translation>
  </message>
  <message>
   <source>non-spec. T wave changes</source>
   <translation>alt. inesp. da onda T</translation>
  </message>
  <message>
   <source>PAC</source>
   <translation>ESA</translation>
  </message>
  <message>
   <source>non-spec. ST elevation</source>
   <translation>supra de ST inesp.</translation>
  </message>
  <message>
   <source>pacemaker</source>
   <translation>marca-passo</translation>
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
   <translation>ecgfinder é software livre sob a licença Apache 2.0. É feito com:</translation>
  </message>
  <message>
   <source>Qt is used under the LGPL 3: its libraries lie beside the program as files and may be replaced.</source>
   <translation>O Qt é usado sob a LGPL 3: suas bibliotecas ficam ao lado do programa como arquivos e podem ser substituídas.</translation>
  </message>
  <message>
   <source>Shows the past ECGs most similar to a new one, with their reports. It works on this computer alone; nothing is sent anywhere.</source>
   <translation>Mostra os ECGs anteriores mais semelhantes a um novo, com seus laudos. Funciona somente neste computador; nada é enviado.</translation>
  </message>
  <message>
   <source>It finds cases; it does not judge them. What is similar here may have another cause there. Decide by the ECG, the patient and the reports as written, not by the order of the list.</source>
   <translation>Ele encontra casos; não os julga. O que aqui é semelhante pode ter ali outra causa. Decida pelo ECG, pelo paciente e pelos laudos como escritos, não pela ordem da lista.</translation>
  </message>
  <message>
   <source>What happened is written in
{path}</source>
   <translation>O que ocorreu está escrito em
{path}</translation>
  </message>
  <message>
   <source>Unexpected error</source>
   <translation>Erro inesperado</translation>
  </message>
  <message>
   <source>About ecgfinder</source>
   <translation>Sobre o ecgfinder</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licenças</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Sobre</translation>
  </message>
  <message>
   <source>Add this ECG to the library</source>
   <translation>Adicionar este ECG à biblioteca</translation>
  </message>
  <message>
   <source>The report, in English or German</source>
   <translation>O laudo, em inglês ou alemão</translation>
  </message>
  <message>
   <source>A statement, then Enter</source>
   <translation>Um enunciado, depois Enter</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Enunciado</translation>
  </message>
  <message>
   <source>The patient's name is not stored.</source>
   <translation>O nome do paciente não é guardado.</translation>
  </message>
  <message>
   <source>Statements: Del takes one away</source>
   <translation>Enunciados: Del remove</translation>
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
   <translation>qualquer etiqueta</translation>
  </message>
  <message>
   <source>Cases of the library</source>
   <translation>Casos da biblioteca</translation>
  </message>
  <message>
   <source>Reading tags</source>
   <translation>Lendo etiquetas</translation>
  </message>
  <message>
   <source>Tag for the selected cases</source>
   <translation>Etiqueta para os casos selecionados</translation>
  </message>
  <message>
   <source>Tag to take away</source>
   <translation>Etiqueta a remover</translation>
  </message>
  <message>
   <source>Words in the report</source>
   <translation>Palavras no laudo</translation>
  </message>
  <message>
   <source>any sex</source>
   <translation>qualquer sexo</translation>
  </message>
  <message>
   <source>female</source>
   <translation>feminino</translation>
  </message>
  <message>
   <source>male</source>
   <translation>masculino</translation>
  </message>
  <message>
   <source>Tag …</source>
   <translation>Etiqueta …</translation>
  </message>
  <message>
   <source>Give the selected cases a tag</source>
   <translation>Etiquetar os casos selecionados</translation>
  </message>
  <message>
   <source>Remove tag …</source>
   <translation>Remover etiqueta …</translation>
  </message>
  <message>
   <source>Take a tag from the selected cases</source>
   <translation>Remover uma etiqueta dos casos selecionados</translation>
  </message>
  <message>
   <source>Edit …</source>
   <translation>Editar …</translation>
  </message>
  <message>
   <source>Report, tags and notes of one case</source>
   <translation>Laudo, etiquetas e notas de um caso</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>Exportar …</translation>
  </message>
  <message>
   <source>Write the selected cases to a case pack</source>
   <translation>Gravar os casos selecionados em um pacote</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Excluir</translation>
  </message>
  <message>
   <source>Delete the selected cases; Ctrl+Z brings them back</source>
   <translation>Excluir os casos selecionados; Ctrl+Z os recupera</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Desfazer</translation>
  </message>
  <message>
   <source>Search with this ECG</source>
   <translation>Buscar com este ECG</translation>
  </message>
  <message>
   <source>Ask for cases like the selected one</source>
   <translation>Buscar casos como o selecionado</translation>
  </message>
  <message>
   <source>{selected} of {cases}</source>
   <translation>{selected} de {cases}</translation>
  </message>
  <message>
   <source>Edit the case</source>
   <translation>Editar o caso</translation>
  </message>
  <message>
   <source>separated by commas, such as teaching, rare</source>
   <translation>separadas por vírgulas, p. ex. ensino, raro</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>A new note, then Enter</source>
   <translation>Uma nota nova, depois Enter</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>Nova nota</translation>
  </message>
  <message>
   <source>Notes: a double click changes one, Del takes it away</source>
   <translation>Notas: clique duplo altera, Del remove</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Caso</translation>
  </message>
  <message>
   <source>Open an ECG or type what you look for; the most similar past cases appear here.</source>
   <translation>Abra um ECG ou digite o que procura; os casos anteriores mais semelhantes aparecem aqui.</translation>
  </message>
  <message>
   <source>Searching …</source>
   <translation>Buscando …</translation>
  </message>
  <message>
   <source>No case in this library answers. Loosen the filters.</source>
   <translation>Nenhum caso desta biblioteca responde. Afrouxe os filtros.</translation>
  </message>
  <message>
   <source>{count} in {ms} ms</source>
   <translation>{count} em {ms} ms</translation>
  </message>
  <message>
   <source>Similar cases</source>
   <translation>Casos semelhantes</translation>
  </message>
  <message>
   <source>Another ECG of this patient</source>
   <translation>Outro ECG deste paciente</translation>
  </message>
  <message>
   <source>Kept for grid and report: {cases}</source>
   <translation>Mantidos para a grade e o relatório: {cases}</translation>
  </message>
  <message>
   <source>In the grid: the best</source>
   <translation>Na grade: os melhores</translation>
  </message>
  <message>
   <source>The library does not know this case's patient.</source>
   <translation>A biblioteca não conhece o paciente deste caso.</translation>
  </message>
  <message>
   <source>Cautions</source>
   <translation>Advertências</translation>
  </message>
  <message>
   <source>Average beats of query and case, one over the other</source>
   <translation>Batimentos médios da consulta e do caso, sobrepostos</translation>
  </message>
  <message>
   <source>AVERAGE BEATS, ALIGNED ON R</source>
   <translation>BATIMENTOS MÉDIOS, ALINHADOS EM R</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>Medidas</translation>
  </message>
  <message>
   <source>Drag a corner that lies wrong, or move it by Tab and the arrow keys.</source>
   <translation>Arraste um canto mal colocado ou mova-o com Tab e as setas.</translation>
  </message>
  <message>
   <source>Unsure: compare the traces with the page before they are used.</source>
   <translation>Incerto: compare os traçados com a página antes de usá-los.</translation>
  </message>
  <message>
   <source>The recovered ECG appears here</source>
   <translation>O ECG recuperado aparece aqui</translation>
  </message>
  <message>
   <source>I have compared the traces with the page</source>
   <translation>Comparei os traçados com a página</translation>
  </message>
  <message>
   <source>Accept and search</source>
   <translation>Aceitar e buscar</translation>
  </message>
  <message>
   <source>Picture of the ECG</source>
   <translation>Imagem do ECG</translation>
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
   <translation>Clique no nível de repouso de cada linha; Enter termina, Backspace desfaz, Esc desiste.</translation>
  </message>
  <message>
   <source>Click along the trace of {lead}; Enter ends, Backspace takes back, Esc gives up.</source>
   <translation>Clique ao longo do traçado de {lead}; Enter termina, Backspace desfaz, Esc desiste.</translation>
  </message>
  <message>
   <source>Digitising …</source>
   <translation>Digitalizando …</translation>
  </message>
  <message>
   <source>The corrections are not used yet: run again.</source>
   <translation>As correções ainda não foram aplicadas: execute de novo.</translation>
  </message>
  <message>
   <source>Nothing could be recovered: see what was found, then correct and run again.</source>
   <translation>Nada pôde ser recuperado: veja o que foi encontrado, corrija e execute de novo.</translation>
  </message>
  <message>
   <source>Unsure: {leads}. Compare, draw the trace, or leave it out.</source>
   <translation>Incertas: {leads}. Compare, desenhe o traçado ou deixe de fora.</translation>
  </message>
  <message>
   <source>Save as WFDB</source>
   <translation>Salvar como WFDB</translation>
  </message>
  <message>
   <source>Discard the corrections made on this picture?</source>
   <translation>Descartar as correções feitas nesta imagem?</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Executar de novo</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>Recomeçar</translation>
  </message>
  <message>
   <source>Save as WFDB …</source>
   <translation>Salvar como WFDB …</translation>
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
   <translation>Linhas …</translation>
  </message>
  <message>
   <source>Picture or traces</source>
   <translation>Imagem ou traçados</translation>
  </message>
  <message>
   <source>Left: only the picture. Right: only the traces.</source>
   <translation>Esquerda: só a imagem. Direita: só os traçados.</translation>
  </message>
  <message>
   <source>Paper speed</source>
   <translation>Velocidade do papel</translation>
  </message>
  <message>
   <source>Gain</source>
   <translation>Ganho</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Disposição</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Resolução</translation>
  </message>
  <message>
   <source>Dots per inch of the scan: needed where the paper has no grid.</source>
   <translation>Pontos por polegada do scan: necessários se o papel não tem grade.</translation>
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
   <translation>O QUE FOI ENCONTRADO</translation>
  </message>
  <message>
   <source>LEADS</source>
   <translation>DERIVAÇÕES</translation>
  </message>
  <message>
   <source>⟲ Turn left</source>
   <translation>⟲ Girar à esquerda</translation>
  </message>
  <message>
   <source>⟳ Turn right</source>
   <translation>⟳ Girar à direita</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagem</translation>
  </message>
  <message>
   <source>Traces</source>
   <translation>Traçados</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Velocidade</translation>
  </message>
  <message>
   <source>Find the rows of traces by itself again</source>
   <translation>Voltar a encontrar as linhas automaticamente</translation>
  </message>
  <message>
   <source>Set the rows of traces by hand, where they were not found</source>
   <translation>Definir à mão as linhas não encontradas</translation>
  </message>
  <message>
   <source>Not found: {leads}.</source>
   <translation>Não encontradas: {leads}.</translation>
  </message>
  <message>
   <source>Looking for grid and traces …</source>
   <translation>Procurando grade e traçados …</translation>
  </message>
  <message>
   <source>Not recorded: {leads}.</source>
   <translation>Não registradas: {leads}.</translation>
  </message>
  <message>
   <source>Drop an ECG here</source>
   <translation>Solte um ECG aqui</translation>
  </message>
  <message>
   <source>A recorder's file, a scan, a photo or a PDF page; or say above what you look for.</source>
   <translation>Um arquivo do aparelho, uma digitalização, uma foto ou uma página PDF; ou escreva acima o que procura.</translation>
  </message>
  <message>
   <source>Show an example</source>
   <translation>Mostrar um exemplo</translation>
  </message>
  <message>
   <source>OPEN LATELY</source>
   <translation>ABERTOS RECENTEMENTE</translation>
  </message>
  <message>
   <source>WHAT THE ENCODER SEES</source>
   <translation>O QUE O CODIFICADOR VÊ</translation>
  </message>
  <message>
   <source>AS THE PAPER ENCODES IT</source>
   <translation>COMO O ARTIGO CODIFICA</translation>
  </message>
  <message>
   <source>lead-time (shipped)</source>
   <translation>derivação-tempo (incluída)</translation>
  </message>
  <message>
   <source>Leads down, ten seconds across, voltage as colour</source>
   <translation>Derivações na vertical, dez segundos na horizontal, tensão como cor</translation>
  </message>
  <message>
   <source>Simple plot</source>
   <translation>Traçado simples</translation>
  </message>
  <message>
   <source>One beat of each lead, drawn</source>
   <translation>Um batimento de cada derivação, desenhado</translation>
  </message>
  <message>
   <source>Gramian angular field (GAF)</source>
   <translation>Campo angular gramiano (GAF)</translation>
  </message>
  <message>
   <source>One beat of each lead: cosine of the sum of two angles</source>
   <translation>Um batimento de cada derivação: cosseno da soma de dois ângulos</translation>
  </message>
  <message>
   <source>Markov transition field (MTF)</source>
   <translation>Campo de transição de Markov (MTF)</translation>
  </message>
  <message>
   <source>One beat of each lead: how likely its levels follow</source>
   <translation>Um batimento de cada derivação: com que frequência seus níveis se sucedem</translation>
  </message>
  <message>
   <source>Recurrence plot (RP)</source>
   <translation>Gráfico de recorrência (RP)</translation>
  </message>
  <message>
   <source>One beat of each lead: distances between its samples</source>
   <translation>Um batimento de cada derivação: distâncias entre suas amostras</translation>
  </message>
  <message>
   <source>MTF and GAF</source>
   <translation>MTF e GAF</translation>
  </message>
  <message>
   <source>One beat of each lead, a colour an encoding</source>
   <translation>Um batimento de cada derivação, uma cor por codificação</translation>
  </message>
  <message>
   <source>GAF and RP</source>
   <translation>GAF e RP</translation>
  </message>
  <message>
   <source>RP and MTF</source>
   <translation>RP e MTF</translation>
  </message>
  <message>
   <source>All in one field</source>
   <translation>Tudo em um campo</translation>
  </message>
  <message>
   <source>The beats of all leads as one series</source>
   <translation>Os batimentos de todas as derivações como uma série</translation>
  </message>
  <message>
   <source>Grid of all three</source>
   <translation>Grade dos três</translation>
  </message>
  <message>
   <source>One beat of each lead: MTF red, RP green, GAF blue</source>
   <translation>Um batimento de cada derivação: MTF vermelho, RP verde, GAF azul</translation>
  </message>
  <message>
   <source>What the encoder sees</source>
   <translation>O que o codificador vê</translation>
  </message>
  <message>
   <source>What the nearest cases were called</source>
   <translation>Como os casos mais próximos foram laudados</translation>
  </message>
  <message>
   <source>Export ECG</source>
   <translation>Exportar ECG</translation>
  </message>
  <message>
   <source>Export report</source>
   <translation>Exportar relatório</translation>
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
   <translation>até {high} a</translation>
  </message>
  <message>
   <source>recorded from {first}</source>
   <translation>registrado a partir de {first}</translation>
  </message>
  <message>
   <source>recorded up to {last}</source>
   <translation>registrado até {last}</translation>
  </message>
  <message>
   <source>recorded {first} to {last}</source>
   <translation>registrado de {first} a {last}</translation>
  </message>
  <message>
   <source>on {day}</source>
   <translation>em {day}</translation>
  </message>
  <message>
   <source>Ask by the whole ECG again</source>
   <translation>Buscar de novo com o ECG inteiro</translation>
  </message>
  <message>
   <source>Take this condition away</source>
   <translation>Remover esta condição</translation>
  </message>
  <message>
   <source>source: {source}</source>
   <translation>fonte: {source}</translation>
  </message>
  <message>
   <source>tag: {tags}</source>
   <translation>etiqueta: {tags}</translation>
  </message>
  <message>
   <source>report: {words}</source>
   <translation>laudo: {words}</translation>
  </message>
  <message>
   <source>Asked by a part of the ECG:</source>
   <translation>Busca por uma parte do ECG:</translation>
  </message>
  <message>
   <source>not starred</source>
   <translation>sem estrela</translation>
  </message>
  <message>
   <source>Only cases:</source>
   <translation>Somente casos:</translation>
  </message>
  <message>
   <source> or </source>
   <translation> ou </translation>
  </message>
  <message>
   <source>No statement has this name. Choose one of those that appear while you type.</source>
   <translation>Nenhum achado tem este nome. Escolha um dos que aparecem ao digitar.</translation>
  </message>
  <message>
   <source>This is no date. Write a year, a month or a day, such as 2019, 2019-06 or 2019-06-30.</source>
   <translation>Isto não é uma data. Escreva um ano, um mês ou um dia, como 2019, 2019-06 ou 2019-06-30.</translation>
  </message>
  <message>
   <source>Age {name}</source>
   <translation>Idade {name}</translation>
  </message>
  <message>
   <source>Only these cases</source>
   <translation>Somente estes casos</translation>
  </message>
  <message>
   <source>Recorded from</source>
   <translation>Registrado a partir de</translation>
  </message>
  <message>
   <source>Recorded up to and with</source>
   <translation>Registrado até, inclusive</translation>
  </message>
  <message>
   <source>how the source begins, such as ptbxl/</source>
   <translation>como começa a fonte, como ptbxl/</translation>
  </message>
  <message>
   <source>only starred cases</source>
   <translation>apenas casos com estrela</translation>
  </message>
  <message>
   <source>from</source>
   <translation>de</translation>
  </message>
  <message>
   <source>from any age</source>
   <translation>desde qualquer idade</translation>
  </message>
  <message>
   <source>to</source>
   <translation>até</translation>
  </message>
  <message>
   <source>to any age</source>
   <translation>até qualquer idade</translation>
  </message>
  <message>
   <source>any statement</source>
   <translation>qualquer enunciado</translation>
  </message>
  <message>
   <source>words that the report must contain</source>
   <translation>palavras que o laudo deve conter</translation>
  </message>
  <message>
   <source>from, such as 2019-06</source>
   <translation>de, como 2019-06</translation>
  </message>
  <message>
   <source>up to and with</source>
   <translation>até, inclusive</translation>
  </message>
  <message>
   <source>Age, years</source>
   <translation>Idade, anos</translation>
  </message>
  <message>
   <source>Stars</source>
   <translation>Estrelas</translation>
  </message>
  <message>
   <source>1  Open an ECG</source>
   <translation>1  Abrir um ECG</translation>
  </message>
  <message>
   <source>Drop a file, a scan or a photo here, or press Ctrl+O. What you look for can also be typed in words above.</source>
   <translation>Solte aqui um arquivo, um scan ou uma foto, ou pressione Ctrl+O. O que procura também pode ser digitado em palavras acima.</translation>
  </message>
  <message>
   <source>2  Go through the cases</source>
   <translation>2  Percorrer os casos</translation>
  </message>
  <message>
   <source>The most similar past cases, the nearest first, with what they were called. The arrow keys go from case to case.</source>
   <translation>Os casos anteriores mais semelhantes, o mais próximo primeiro, e como foram laudados. As setas passam de um caso a outro.</translation>
  </message>
  <message>
   <source>3  Read and compare</source>
   <translation>3  Ler e comparar</translation>
  </message>
  <message>
   <source>The chosen case with its report. Space lays its beats over the query's; F1 shows all keys.</source>
   <translation>O caso escolhido com seu laudo. Espaço sobrepõe seus batimentos aos da consulta; F1 mostra todas as teclas.</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Pular</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Começar</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Avançar</translation>
  </message>
  <message>
   <source>Measurements of the query and of the cases in the grid</source>
   <translation>Medidas da consulta e dos casos na grade</translation>
  </message>
  <message>
   <source>User's guide</source>
   <translation>Guia do usuário</translation>
  </message>
  <message>
   <source>The file holds numbers and does not say what they mean. What you leave open is guessed, and noted.</source>
   <translation>O arquivo contém números e não diz o que significam. O que ficar em aberto é suposto e anotado.</translation>
  </message>
  <message>
   <source>What the table holds</source>
   <translation>O que a tabela contém</translation>
  </message>
  <message>
   <source>Samples per second</source>
   <translation>Amostras por segundo</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidade</translation>
  </message>
  <message>
   <source>Leads, column by column</source>
   <translation>Derivações, coluna a coluna</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>supor</translation>
  </message>
  <message>
   <source>Reading the table</source>
   <translation>Lendo a tabela</translation>
  </message>
  <message>
   <source>A PTB-XL folder, a folder or files of ECGs, or a CSV manifest. Names and numbers of patients are left out. What is imported stays when you stop; importing again goes on from there.</source>
   <translation>Uma pasta PTB-XL, uma pasta ou arquivos de ECG, ou um manifesto CSV. Nomes e números dos pacientes são omitidos. O que foi importado permanece ao parar; importar de novo continua dali.</translation>
  </message>
  <message>
   <source>PTB-XL data set with its reports</source>
   <translation>Conjunto PTB-XL com seus laudos</translation>
  </message>
  <message>
   <source>table of files with reports</source>
   <translation>tabela de arquivos com laudos</translation>
  </message>
  <message>
   <source>folder of ECG files</source>
   <translation>pasta de arquivos de ECG</translation>
  </message>
  <message>
   <source>table that does not say what it holds: describe it</source>
   <translation>tabela que não diz o que contém: descreva-a</translation>
  </message>
  <message>
   <source>ECG file</source>
   <translation>Arquivo de ECG</translation>
  </message>
  <message>
   <source>Import into the library</source>
   <translation>Importar para a biblioteca</translation>
  </message>
  <message>
   <source>Files and folders to import</source>
   <translation>Arquivos e pastas a importar</translation>
  </message>
  <message>
   <source>Only try: read everything, write nothing</source>
   <translation>Só testar: ler tudo, não gravar nada</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progresso</translation>
  </message>
  <message>
   <source>Rejected records</source>
   <translation>Registros rejeitados</translation>
  </message>
  <message>
   <source>Records that cannot be imported are listed here with the reason.</source>
   <translation>Registros que não podem ser importados aparecem aqui com o motivo.</translation>
  </message>
  <message>
   <source>Rate, unit and leads of tables that do not say them</source>
   <translation>Taxa, unidade e derivações de tabelas que não as informam</translation>
  </message>
  <message>
   <source>Looking at the files</source>
   <translation>Examinando os arquivos</translation>
  </message>
  <message>
   <source>Folder of ECGs</source>
   <translation>Pasta de ECGs</translation>
  </message>
  <message>
   <source>ECG files</source>
   <translation>Arquivos de ECG</translation>
  </message>
  <message>
   <source>Beginning …</source>
   <translation>Iniciando …</translation>
  </message>
  <message>
   <source>Save this list</source>
   <translation>Salvar esta lista</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Voltar</translation>
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
   <translation>Salvar esta lista …</translation>
  </message>
  <message>
   <source>Tables …</source>
   <translation>Tabelas …</translation>
  </message>
  <message>
   <source>1  What to import</source>
   <translation>1  O que importar</translation>
  </message>
  <message>
   <source>Add folder …</source>
   <translation>Adicionar pasta …</translation>
  </message>
  <message>
   <source>Add files …</source>
   <translation>Adicionar arquivos …</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Remover</translation>
  </message>
  <message>
   <source>2  Import</source>
   <translation>2  Importação</translation>
  </message>
  <message>
   <source>Tables: {said} …</source>
   <translation>Tabelas: {said} …</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Exportação</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalhes</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Wheel or pinch</source>
   <translation>Roda ou pinça</translation>
  </message>
  <message>
   <source>zoom at the pointer</source>
   <translation>ampliar no ponteiro</translation>
  </message>
  <message>
   <source>Drag</source>
   <translation>Arrastar</translation>
  </message>
  <message>
   <source>move the paper, or measure with the calipers on</source>
   <translation>mover o papel, ou medir com o compasso</translation>
  </message>
  <message>
   <source>Shift + wheel</source>
   <translation>Shift + roda</translation>
  </message>
  <message>
   <source>move sideways</source>
   <translation>mover para os lados</translation>
  </message>
  <message>
   <source>Double click</source>
   <translation>Clique duplo</translation>
  </message>
  <message>
   <source>whole paper</source>
   <translation>papel inteiro</translation>
  </message>
  <message>
   <source>move the point along the trace</source>
   <translation>mover o ponto pelo traçado</translation>
  </message>
  <message>
   <source>by a large box</source>
   <translation>um quadrado grande</translation>
  </message>
  <message>
   <source>to the lead above or below</source>
   <translation>para a derivação acima ou abaixo</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>set the first point, then the second</source>
   <translation>marcar o primeiro ponto e depois o segundo</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>let go of the first point</source>
   <translation>soltar o primeiro ponto</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Mouse on the paper</source>
   <translation>Mouse sobre o papel</translation>
  </message>
  <message>
   <source>With the calipers on (C)</source>
   <translation>Com o compasso ativado (C)</translation>
  </message>
  <message>
   <source>Case 1 to 9</source>
   <translation>Caso 1 a 9</translation>
  </message>
  <message>
   <source>Drag the stretch or its edges; arrow keys move it, with Shift its end; the wheel, + and - zoom, 0 shows all.</source>
   <translation>Arraste o trecho ou suas bordas; as setas o movem, com Shift o seu fim; a roda, + e - ampliam, 0 mostra tudo.</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>nada conhecido</translation>
  </message>
  <message>
   <source>{height} mV peak to peak</source>
   <translation>{height} mV pico a pico</translation>
  </message>
  <message>
   <source>One lead in detail</source>
   <translation>Uma derivação em detalhe</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Derivação</translation>
  </message>
  <message>
   <source>The lead over time, with a stretch to measure</source>
   <translation>A derivação no tempo, com um trecho para medir</translation>
  </message>
  <message>
   <source>Spectrum of the stretch</source>
   <translation>Espectro do trecho</translation>
  </message>
  <message>
   <source>Preparing the lead</source>
   <translation>Preparando a derivação</translation>
  </message>
  <message>
   <source>Working out the spectrum</source>
   <translation>Calculando o espectro</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>segura</translation>
  </message>
  <message>
   <source>fair: compare with the page</source>
   <translation>razoável: compare com a página</translation>
  </message>
  <message>
   <source>unsure: compare with the page</source>
   <translation>incerta: compare com a página</translation>
  </message>
  <message>
   <source>Use lead {lead}</source>
   <translation>Usar a derivação {lead}</translation>
  </message>
  <message>
   <source>Confidence in lead {lead}</source>
   <translation>Segurança da derivação {lead}</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>não encontrada</translation>
  </message>
  <message>
   <source>Undraw</source>
   <translation>Remover o desenho</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Desenhar</translation>
  </message>
  <message>
   <source>Follow the trace of {lead} by itself again</source>
   <translation>Voltar a seguir {lead} automaticamente</translation>
  </message>
  <message>
   <source>Draw the trace of {lead} by hand, point by point</source>
   <translation>Desenhar o traçado de {lead} à mão, ponto a ponto</translation>
  </message>
  <message>
   <source>Open library</source>
   <translation>Abrir biblioteca</translation>
  </message>
  <message>
   <source>Encrypted library: {name}</source>
   <translation>Biblioteca criptografada: {name}</translation>
  </message>
  <message>
   <source>Open library on a server</source>
   <translation>Abrir biblioteca em um servidor</translation>
  </message>
  <message>
   <source>Address, such as {url}</source>
   <translation>Endereço, p. ex. {url}</translation>
  </message>
  <message>
   <source>Empty folder for the new library</source>
   <translation>Pasta vazia para a nova biblioteca</translation>
  </message>
  <message>
   <source>New encrypted library</source>
   <translation>Nova biblioteca criptografada</translation>
  </message>
  <message>
   <source>Empty folder for the backup</source>
   <translation>Pasta vazia para o backup</translation>
  </message>
  <message>
   <source>Folder of the backup</source>
   <translation>Pasta do backup</translation>
  </message>
  <message>
   <source>Library whose cases are taken over</source>
   <translation>Biblioteca cujos casos serão incorporados</translation>
  </message>
  <message>
   <source>Import a case pack</source>
   <translation>Importar um pacote de casos</translation>
  </message>
  <message>
   <source>Export a case pack</source>
   <translation>Exportar um pacote de casos</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase-senha</translation>
  </message>
  <message>
   <source>Empty folder for the restored library</source>
   <translation>Pasta vazia para a biblioteca restaurada</translation>
  </message>
  <message>
   <source>Case packs</source>
   <translation>Pacotes de casos</translation>
  </message>
  <message>
   <source>Case pack</source>
   <translation>Pacote de casos</translation>
  </message>
  <message numerus="yes">
   <source>The {n} selected cases</source>
   <translation>
    <numerusform>O caso selecionado</numerusform>
    <numerusform>Os {n} casos selecionados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} similar cases</source>
   <translation>
    <numerusform>O caso semelhante</numerusform>
    <numerusform>Os {n} casos semelhantes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} starred cases</source>
   <translation>
    <numerusform>O caso com estrela</numerusform>
    <numerusform>Os {n} casos com estrela</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All {n} cases</source>
   <translation>
    <numerusform>{n} caso</numerusform>
    <numerusform>Todos os {n} casos</numerusform>
   </translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Nenhum ainda</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Nothing went wrong so far.</source>
   <translation>Nada deu errado até agora.</translation>
  </message>
  <message>
   <source>Reading the log</source>
   <translation>Lendo o registro</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Ler de novo</translation>
  </message>
  <message>
   <source>Open ECG</source>
   <translation>Abrir ECG</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Refazer</translation>
  </message>
  <message>
   <source>Diff.</source>
   <translation>Dif.</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>Buscas salvas</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>Salvar esta busca</translation>
  </message>
  <message>
   <source>Name of the search</source>
   <translation>Nome da busca</translation>
  </message>
  <message>
   <source>Rename the search</source>
   <translation>Renomear a busca</translation>
  </message>
  <message>
   <source>Forget these</source>
   <translation>Esquecer estes</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Busca</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Renomear …</translation>
  </message>
  <message>
   <source>Words and filters, asked with the ECG that is open.</source>
   <translation>Palavras e filtros, aplicados com o ECG aberto.</translation>
  </message>
  <message>
   <source>Recent ECGs</source>
   <translation>ECGs recentes</translation>
  </message>
  <message>
   <source>Recent libraries</source>
   <translation>Bibliotecas recentes</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Fechar a mensagem</translation>
  </message>
  <message>
   <source>One file with ECGs and reports, to hand to another library. Names of patients do not travel.</source>
   <translation>Um arquivo com ECGs e laudos para passar a outra biblioteca. Os nomes dos pacientes não vão junto.</translation>
  </message>
  <message>
   <source>under which the cases may be used</source>
   <translation>sob a qual os casos podem ser usados</translation>
  </message>
  <message>
   <source>where the cases are from</source>
   <translation>de onde vêm os casos</translation>
  </message>
  <message>
   <source>none: anyone can read it</source>
   <translation>nenhuma: qualquer um pode ler</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Casos</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licença</translation>
  </message>
  <message>
   <source>Provenance</source>
   <translation>Procedência</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>Mais uma vez</translation>
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
   <translation>Digite um comando</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Comando</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Comandos</translation>
  </message>
  <message>
   <source>Saved search</source>
   <translation>Busca salva</translation>
  </message>
  <message>
   <source>Standard order</source>
   <translation>Ordem padrão</translation>
  </message>
  <message>
   <source>Cabrera order</source>
   <translation>Ordem de Cabrera</translation>
  </message>
  <message>
   <source>Average beats</source>
   <translation>Batimentos médios</translation>
  </message>
  <message>
   <source>{lead} alone</source>
   <translation>só {lead}</translation>
  </message>
  <message>
   <source>Order of the leads</source>
   <translation>Ordem das derivações</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtro</translation>
  </message>
  <message>
   <source>Time in the recording</source>
   <translation>Tempo no registro</translation>
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation>As duas frases-senha diferem.</translation>
  </message>
  <message>
   <source>Take at least {least} characters; several words are easier to remember.</source>
   <translation>Use pelo menos {least} caracteres; várias palavras são mais fáceis de lembrar.</translation>
  </message>
  <message>
   <source>ECGs and reports are encrypted on the disk. The passphrase is stored nowhere: without it nobody can open the library again, nor its backups.</source>
   <translation>Os ECGs e laudos são criptografados no disco. A senha não é guardada em lugar nenhum: sem ela ninguém poderá reabrir a biblioteca nem suas cópias.</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>Mostrar o que é digitado</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>Imagem colada</translation>
  </message>
  <message>
   <source>The clipboard holds no picture</source>
   <translation>A área de transferência não contém imagem</translation>
  </message>
  <message>
   <source>Copy a picture or a file first.</source>
   <translation>Copie antes uma imagem ou um arquivo.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como o sistema</translation>
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
   <translation>Aparência</translation>
  </message>
  <message>
   <source>Size of texts</source>
   <translation>Tamanho dos textos</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Cases to show</source>
   <translation>Casos a mostrar</translation>
  </message>
  <message>
   <source>Printer paper</source>
   <translation>Papel da impressora</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Preferências</translation>
  </message>
  <message>
   <source>US Letter</source>
   <translation>Carta (EUA)</translation>
  </message>
  <message>
   <source>Another language is spoken from the next start on.</source>
   <translation>A mudança de idioma vale a partir do próximo início.</translation>
  </message>
  <message>
   <source>Search by a part of this ECG</source>
   <translation>Buscar por uma parte deste ECG</translation>
  </message>
  <message>
   <source>From, seconds</source>
   <translation>De, segundos</translation>
  </message>
  <message>
   <source>To, seconds</source>
   <translation>Até, segundos</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Only these leads</source>
   <translation>Somente estas derivações</translation>
  </message>
  <message>
   <source>Only this stretch</source>
   <translation>Somente este trecho</translation>
  </message>
  <message>
   <source>German</source>
   <translation>alemão</translation>
  </message>
  <message>
   <source>English</source>
   <translation>inglês</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>sueco</translation>
  </message>
  <message>
   <source>Report, {language}</source>
   <translation>Laudo, {language}</translation>
  </message>
  <message>
   <source>Report of the chosen case</source>
   <translation>Laudo do caso escolhido</translation>
  </message>
  <message>
   <source>Report in English</source>
   <translation>Laudo em inglês</translation>
  </message>
  <message>
   <source>Hold a ruler to the screen and move the slider until the line is 100 mm long.</source>
   <translation>Encoste uma régua na tela e mova o controle até a linha medir 100 mm.</translation>
  </message>
  <message>
   <source>Measure this screen</source>
   <translation>Medir esta tela</translation>
  </message>
  <message>
   <source>Length of 100 mm</source>
   <translation>Comprimento de 100 mm</translation>
  </message>
  <message>
   <source>Describe a finding, e.g. atrial fibrillation with left bundle branch block</source>
   <translation>Descreva um achado em inglês, p. ex. atrial fibrillation with left bundle branch block</translation>
  </message>
  <message>
   <source>Search in words</source>
   <translation>Buscar por palavras</translation>
  </message>
  <message>
   <source>Weight of the words against the ECG</source>
   <translation>Peso das palavras em relação ao ECG</translation>
  </message>
  <message>
   <source>ECG</source>
   <translation>ECG</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Palavras</translation>
  </message>
  <message>
   <source>Needs an ECG and words</source>
   <translation>Requer um ECG e palavras</translation>
  </message>
  <message>
   <source>Report: {name}</source>
   <translation>Laudo: {name}</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>sem data</translation>
  </message>
  <message>
   <source>Two ECGs of one patient</source>
   <translation>Dois ECGs de um paciente</translation>
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
   <translation>Arquivo</translation>
  </message>
  <message>
   <source>Open ECG …</source>
   <translation>Abrir ECG …</translation>
  </message>
  <message>
   <source>Paste a picture of an ECG</source>
   <translation>Colar uma imagem de um ECG</translation>
  </message>
  <message>
   <source>Print report …</source>
   <translation>Imprimir relatório …</translation>
  </message>
  <message>
   <source>Export report as PDF …</source>
   <translation>Exportar relatório como PDF …</translation>
  </message>
  <message>
   <source>Export query as PDF, PNG, SVG …</source>
   <translation>Exportar consulta como PDF, PNG, SVG …</translation>
  </message>
  <message>
   <source>Export case as PDF, PNG, SVG …</source>
   <translation>Exportar caso como PDF, PNG, SVG …</translation>
  </message>
  <message>
   <source>Export list of cases as CSV …</source>
   <translation>Exportar lista de casos como CSV …</translation>
  </message>
  <message>
   <source>Preferences …</source>
   <translation>Preferências …</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Sair</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Edit report, tags, notes of the case …</source>
   <translation>Editar laudo, etiquetas e notas do caso …</translation>
  </message>
  <message>
   <source>Delete the case</source>
   <translation>Excluir o caso</translation>
  </message>
  <message>
   <source>Open library …</source>
   <translation>Abrir biblioteca …</translation>
  </message>
  <message>
   <source>Open library on a server …</source>
   <translation>Abrir biblioteca em um servidor …</translation>
  </message>
  <message>
   <source>New library …</source>
   <translation>Nova biblioteca …</translation>
  </message>
  <message>
   <source>New encrypted library …</source>
   <translation>Nova biblioteca criptografada …</translation>
  </message>
  <message>
   <source>All cases …</source>
   <translation>Todos os casos …</translation>
  </message>
  <message>
   <source>Import ECGs …</source>
   <translation>Importar ECGs …</translation>
  </message>
  <message>
   <source>Add this ECG with a report …</source>
   <translation>Adicionar este ECG com um laudo …</translation>
  </message>
  <message>
   <source>Import a case pack …</source>
   <translation>Importar um pacote de casos …</translation>
  </message>
  <message>
   <source>Export a case pack …</source>
   <translation>Exportar um pacote de casos …</translation>
  </message>
  <message>
   <source>Take over another library …</source>
   <translation>Incorporar outra biblioteca …</translation>
  </message>
  <message>
   <source>Back up …</source>
   <translation>Fazer backup …</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>Restaurar um backup …</translation>
  </message>
  <message>
   <source>Check the library</source>
   <translation>Verificar a biblioteca</translation>
  </message>
  <message>
   <source>Only these cases …</source>
   <translation>Somente estes casos …</translation>
  </message>
  <message>
   <source>More like the chosen case</source>
   <translation>Mais como o caso escolhido</translation>
  </message>
  <message>
   <source>Mark a part to search by</source>
   <translation>Marcar uma parte para buscar</translation>
  </message>
  <message>
   <source>Search by leads and stretch …</source>
   <translation>Buscar por derivações e trecho …</translation>
  </message>
  <message>
   <source>Search by the whole ECG</source>
   <translation>Buscar com o ECG inteiro</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Avançar</translation>
  </message>
  <message>
   <source>Save this search …</source>
   <translation>Salvar esta busca …</translation>
  </message>
  <message>
   <source>Manage saved searches …</source>
   <translation>Gerenciar buscas salvas …</translation>
  </message>
  <message>
   <source>Stop searching</source>
   <translation>Parar a busca</translation>
  </message>
  <message>
   <source>Why this case</source>
   <translation>Por que este caso</translation>
  </message>
  <message>
   <source>Other ECGs of this patient</source>
   <translation>Outros ECGs deste paciente</translation>
  </message>
  <message>
   <source>Star the case</source>
   <translation>Marcar o caso com estrela</translation>
  </message>
  <message>
   <source>Next case</source>
   <translation>Próximo caso</translation>
  </message>
  <message>
   <source>Previous case</source>
   <translation>Caso anterior</translation>
  </message>
  <message>
   <source>Compare beat by beat</source>
   <translation>Comparar batimento a batimento</translation>
  </message>
  <message>
   <source>Four cases beside the query</source>
   <translation>Quatro casos ao lado da consulta</translation>
  </message>
  <message>
   <source>Keep the case for grid and report</source>
   <translation>Manter o caso para a grade e o relatório</translation>
  </message>
  <message>
   <source>Beside its patient's other ECG</source>
   <translation>Ao lado do outro ECG do paciente</translation>
  </message>
  <message>
   <source>Query beside another ECG …</source>
   <translation>Consulta ao lado de outro ECG …</translation>
  </message>
  <message>
   <source>Bar with the paper's settings</source>
   <translation>Barra com os ajustes do papel</translation>
  </message>
  <message>
   <source>Whole paper</source>
   <translation>Papel inteiro</translation>
  </message>
  <message>
   <source>True size</source>
   <translation>Tamanho real</translation>
  </message>
  <message>
   <source>Measure this screen with a ruler …</source>
   <translation>Medir esta tela com uma régua …</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Ampliar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Reduzir</translation>
  </message>
  <message>
   <source>Calipers</source>
   <translation>Compasso</translation>
  </message>
  <message>
   <source>March out the last caliper</source>
   <translation>Repetir o último compasso</translation>
  </message>
  <message>
   <source>Undo caliper</source>
   <translation>Desfazer compasso</translation>
  </message>
  <message>
   <source>Remove all calipers</source>
   <translation>Remover todos os compassos</translation>
  </message>
  <message>
   <source>One lead of the query in detail …</source>
   <translation>Uma derivação da consulta em detalhe …</translation>
  </message>
  <message>
   <source>What the encoder sees, large</source>
   <translation>O que o codificador vê, ampliado</translation>
  </message>
  <message>
   <source>Mark P, QRS and T</source>
   <translation>Marcar P, QRS e T</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ajuda</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>Paleta de comandos</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>Primeiros passos</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Claro ou escuro</translation>
  </message>
  <message>
   <source>Log …</source>
   <translation>Registro …</translation>
  </message>
  <message>
   <source>Similar past cases for a clinician's reading. Not a diagnosis, not a medical device.</source>
   <translation>Casos anteriores semelhantes para a leitura de um clínico. Não é um diagnóstico nem um dispositivo médico.</translation>
  </message>
  <message>
   <source>SYNTHETIC</source>
   <translation>SINTÉTICO</translation>
  </message>
  <message>
   <source>Computed, not recorded from a patient</source>
   <translation>Calculado, não registrado de um paciente</translation>
  </message>
  <message>
   <source>matters: flattened, the case is less similar (occlusion)</source>
   <translation>conta: achatado, o caso fica menos parecido (oclusão)</translation>
  </message>
  <message>
   <source>Drop an ECG here, or press Ctrl+O</source>
   <translation>Solte um ECG aqui ou pressione Ctrl+O</translation>
  </message>
  <message>
   <source>The chosen case appears here</source>
   <translation>O caso escolhido aparece aqui</translation>
  </message>
  <message>
   <source>No report is stored with this case.</source>
   <translation>Nenhum laudo está guardado com este caso.</translation>
  </message>
  <message>
   <source>What the {count} nearest were called  / all</source>
   <translation>Laudos dos {count} mais próximos  / todos</translation>
  </message>
  <message>
   <source>The {count} nearest  / all</source>
   <translation>Os {count} mais próximos  / todos</translation>
  </message>
  <message>
   <source>Agreement among them: {share}</source>
   <translation>Concordância entre eles: {share}</translation>
  </message>
  <message>
   <source>Agreement: {share}</source>
   <translation>Concordância: {share}</translation>
  </message>
  <message>
   <source>{name}: stated in {count} of the nearest cases, weighted share {share} (95 % interval {low}-{high}); in the whole library {base}</source>
   <translation>{name}: consta em {count} dos casos mais próximos, proporção ponderada {share} (intervalo de 95 % {low}-{high}); em toda a biblioteca {base}</translation>
  </message>
  <message>
   <source>age and sex unknown</source>
   <translation>idade e sexo desconhecidos</translation>
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
   <translation>Salvar</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Salvar tudo</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Sim</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>Sim para &amp;todos</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Não</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>Nã&amp;o para todos</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Abortar</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Tentar de novo</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Ignorar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
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
   <translation>Ajuda</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Aplicar</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Redefinir</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Restaurar padrões</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Space</source>
   <translation>Espaço</translation>
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
   <translation>Esquerda</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Cima</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Direita</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Baixo</translation>
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
   <translation>Rolar para a esquerda</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Rolar para a direita</translation>
  </message>
 </context>
 <context>
  <name>QWizard</name>
  <message>
   <source>&lt; &amp;Back</source>
   <translation>&lt; &amp;Voltar</translation>
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Concluir</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Avançar</translation>
  </message>
  <message>
   <source>&amp;Next &gt;</source>
   <translation>&amp;Avançar &gt;</translation>
  </message>
  <message>
   <source>Commit</source>
   <translation>Executar</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Concluído</translation>
  </message>
  <message>
   <source>Go Back</source>
   <translation>Voltar</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ajuda</translation>
  </message>
 </context>
</TS>
