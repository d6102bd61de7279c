<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
 <context>
  <name>ecgfinder</name>
  <message>
   <source>The program did not end properly; what was open is open again.</source>
   <translation>程序上次未正常结束；先前打开的内容已重新打开。</translation>
  </message>
  <message>
   <source>{start}-{end} s</source>
   <translation>{start}-{end} 秒</translation>
  </message>
  <message>
   <source>Nothing in this library is near: hardly any of its own cases stands so far from the others.</source>
   <translation>此病例库中没有相近的病例：库中几乎没有病例与其他病例相距如此之远。</translation>
  </message>
  <message>
   <source>The quality of this ECG is too poor for its search to be trusted: {leads}.</source>
   <translation>此心电图质量过差，搜索结果不可信：{leads}。</translation>
  </message>
  <message>
   <source>Asked with only {seconds} s: the rhythm is hardly seen.</source>
   <translation>仅用 {seconds} 秒搜索：几乎看不出节律。</translation>
  </message>
  <message>
   <source>No heart beats were recognised in this ECG: what is found by it means little.</source>
   <translation>未能识别此心电图中的心搏：据此找到的结果意义不大。</translation>
  </message>
  <message>
   <source>Asked without {leads}.</source>
   <translation>搜索时不含 {leads}。</translation>
  </message>
  <message>
   <source>all leads</source>
   <translation>所有导联</translation>
  </message>
  <message>
   <source>the file cannot be read ({why})</source>
   <translation>无法读取文件（{why}）</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>文件为空</translation>
  </message>
  <message>
   <source>the file is damaged</source>
   <translation>文件已损坏</translation>
  </message>
  <message>
   <source>this is no ECG in a known format</source>
   <translation>这不是已知格式的心电图</translation>
  </message>
  <message>
   <source>this is a folder, not an ECG file</source>
   <translation>这是文件夹，不是心电图文件</translation>
  </message>
  <message>
   <source>this is a device or a pipe, not a file</source>
   <translation>这是设备或管道，不是文件</translation>
  </message>
  <message>
   <source>the file is too large for an ECG ({size} MB, at most {most} MB)</source>
   <translation>文件对心电图来说过大（{size} MB，最多 {most} MB）</translation>
  </message>
  <message>
   <source>the file announces more than fits in memory</source>
   <translation>文件声明的数据超出内存容量</translation>
  </message>
  <message>
   <source>the file holds no samples</source>
   <translation>文件不含任何采样</translation>
  </message>
  <message>
   <source>the file holds no lead in volts</source>
   <translation>文件不含以伏特为单位的导联</translation>
  </message>
  <message>
   <source>no lead holds a valid sample</source>
   <translation>没有导联包含有效采样</translation>
  </message>
  <message>
   <source>its signal file {name} is missing</source>
   <translation>缺少其信号文件 {name}</translation>
  </message>
  <message>
   <source>its signal file {name} is cut short: {held} s of {said} s</source>
   <translation>其信号文件 {name} 不完整：{held} 秒 / {said} 秒</translation>
  </message>
  <message>
   <source>its WFDB header {name} is missing</source>
   <translation>缺少其 WFDB 头文件 {name}</translation>
  </message>
  <message>
   <source>the file is cut short: {held} s of {said} s</source>
   <translation>文件不完整：{held} 秒 / {said} 秒</translation>
  </message>
  <message>
   <source>the file does not say its sampling rate</source>
   <translation>文件未注明采样率</translation>
  </message>
  <message>
   <source>the recording is too long ({hours} h of {leads} leads)</source>
   <translation>记录过长（{leads} 个导联，{hours} 小时）</translation>
  </message>
  <message>
   <source>the file cannot be written ({why})</source>
   <translation>无法写入文件（{why}）</translation>
  </message>
  <message>
   <source>cannot be written ({why})</source>
   <translation>无法写入（{why}）</translation>
  </message>
  <message>
   <source>an ECG is written as .png, .svg or .pdf</source>
   <translation>心电图只能写为 .png、.svg 或 .pdf</translation>
  </message>
  <message>
   <source>nothing is recorded in the chosen part of the ECG</source>
   <translation>所选心电图部分没有记录</translation>
  </message>
  <message>
   <source>no case library is open</source>
   <translation>没有打开病例库</translation>
  </message>
  <message>
   <source>there is no case library here</source>
   <translation>此处没有病例库</translation>
  </message>
  <message>
   <source>there is a library already</source>
   <translation>此处已有病例库</translation>
  </message>
  <message>
   <source>case {case} is not in the library any more</source>
   <translation>病例 {case} 已不在库中</translation>
  </message>
  <message>
   <source>this recording is in the library already</source>
   <translation>该记录已在库中</translation>
  </message>
  <message>
   <source>another program is using the library</source>
   <translation>另一个程序正在使用该库</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <source>the library may only be read here</source>
   <translation>此处的库为只读</translation>
  </message>
  <message>
   <source>the library may only be read</source>
   <translation>该库为只读</translation>
  </message>
  <message>
   <source>this is not a case library, or it is damaged</source>
   <translation>这不是病例库，或已损坏</translation>
  </message>
  <message>
   <source>the library cannot be opened</source>
   <translation>无法打开该库</translation>
  </message>
  <message>
   <source>the disk reported an error</source>
   <translation>磁盘报告错误</translation>
  </message>
  <message>
   <source>there is no such case, or no longer</source>
   <translation>该病例不存在或已不存在</translation>
  </message>
  <message>
   <source>the library is already closed</source>
   <translation>该库已关闭</translation>
  </message>
  <message>
   <source>the library is damaged</source>
   <translation>该库已损坏</translation>
  </message>
  <message>
   <source>the library is damaged: its end is missing</source>
   <translation>该库已损坏：缺少末尾</translation>
  </message>
  <message>
   <source>the library is empty, its content is lost</source>
   <translation>该库为空，内容已丢失</translation>
  </message>
  <message>
   <source>the passphrase is wrong, or the library is damaged</source>
   <translation>口令错误，或该库已损坏</translation>
  </message>
  <message>
   <source>the library is encrypted, or damaged</source>
   <translation>该库已加密或已损坏</translation>
  </message>
  <message>
   <source>the passphrase is empty</source>
   <translation>口令为空</translation>
  </message>
  <message>
   <source>this database belongs to another program</source>
   <translation>此数据库属于其他程序</translation>
  </message>
  <message>
   <source>this installation cannot open encrypted libraries</source>
   <translation>此安装无法打开加密库</translation>
  </message>
  <message>
   <source>the library was written by a newer ecgfinder (schema {schema}, this program knows {known})</source>
   <translation>该库由更新版本的 ecgfinder 写入（架构 {schema}，本程序支持 {known}）</translation>
  </message>
  <message>
   <source>the library was encoded by another model ({other}); {own} has encoded {done} of {all} cases</source>
   <translation>该库由另一模型（{other}）编码；{own} 已编码 {done}/{all} 个病例</translation>
  </message>
  <message>
   <source>the library was not closed properly and cannot be recovered where it may only be read</source>
   <translation>该库未正常关闭，且在只读位置无法恢复</translation>
  </message>
  <message>
   <source>the waveform of case {case} is damaged: {why}</source>
   <translation>病例 {case} 的波形已损坏：{why}</translation>
  </message>
  <message>
   <source>the backup is damaged: {why}</source>
   <translation>备份已损坏：{why}</translation>
  </message>
  <message>
   <source>this is the open library itself</source>
   <translation>这正是当前打开的库</translation>
  </message>
  <message>
   <source>the pack is encrypted</source>
   <translation>病例包已加密</translation>
  </message>
  <message>
   <source>the passphrase is wrong, or the pack is damaged</source>
   <translation>口令错误，或病例包已损坏</translation>
  </message>
  <message>
   <source>the pack was written by a newer ecgfinder</source>
   <translation>该病例包由更新版本的 ecgfinder 写入</translation>
  </message>
  <message>
   <source>this is no case pack, or a damaged one ({why})</source>
   <translation>这不是病例包，或已损坏（{why}）</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>没有此文件或文件夹</translation>
  </message>
  <message>
   <source>the table lacks the columns {columns}</source>
   <translation>表格缺少列 {columns}</translation>
  </message>
  <message>
   <source>the table cannot be read ({why})</source>
   <translation>无法读取表格（{why}）</translation>
  </message>
  <message>
   <source>the server cannot be reached, or refuses ({why})</source>
   <translation>无法连接服务器，或被拒绝（{why}）</translation>
  </message>
  <message>
   <source>the connection to the server was lost</source>
   <translation>与服务器的连接已断开</translation>
  </message>
  <message>
   <source>is no picture or PDF that can be read</source>
   <translation>不是可读取的图片或 PDF</translation>
  </message>
  <message>
   <source>has {count} megapixels</source>
   <translation>有 {count} 百万像素</translation>
  </message>
  <message>
   <source>is only {width} x {height} pixels</source>
   <translation>仅有 {width} x {height} 像素</translation>
  </message>
  <message>
   <source>no traces were found</source>
   <translation>未找到波形</translation>
  </message>
  <message>
   <source>{rows} rows of traces were found, but they contradict each other or the paper</source>
   <translation>找到 {rows} 行波形，但彼此或与图纸矛盾</translation>
  </message>
  <message>
   <source>the model file is damaged: its SHA-256 does not match</source>
   <translation>模型文件已损坏：SHA-256 不匹配</translation>
  </message>
  <message>
   <source>the model file cannot be loaded</source>
   <translation>无法加载模型文件</translation>
  </message>
  <message>
   <source>the models cannot be read ({why})</source>
   <translation>无法读取模型（{why}）</translation>
  </message>
  <message>
   <source>cannot be opened ({why})</source>
   <translation>无法打开（{why}）</translation>
  </message>
  <message>
   <source>is a PDF that cannot be read ({why})</source>
   <translation>是无法读取的 PDF（{why}）</translation>
  </message>
  <message>
   <source>has no page {page}</source>
   <translation>没有第 {page} 页</translation>
  </message>
  <message>
   <source>has {count} pages, and no page {page}</source>
   <translation>共 {count} 页，没有第 {page} 页</translation>
  </message>
  <message>
   <source>the models need a newer version of this program</source>
   <translation>模型需要本程序的更新版本</translation>
  </message>
  <message>
   <source>the models are of an older version of this program</source>
   <translation>模型来自本程序的旧版本</translation>
  </message>
  <message>
   <source>the model manifest is damaged</source>
   <translation>模型清单已损坏</translation>
  </message>
  <message>
   <source>the model file cannot be read ({why})</source>
   <translation>无法读取模型文件（{why}）</translation>
  </message>
  <message>
   <source>the pack cannot be read ({why})</source>
   <translation>无法读取病例包（{why}）</translation>
  </message>
  <message>
   <source>the sampling rate of {rate} Hz is not that of an ECG</source>
   <translation>采样率 {rate} Hz 不是心电图的采样率</translation>
  </message>
  <message>
   <source>lead {name} is cut short: {held} of {said} samples</source>
   <translation>导联 {name} 不完整：{said} 个采样点中仅有 {held} 个</translation>
  </message>
  <message>
   <source>lead {name} is damaged: its checksum does not match</source>
   <translation>导联 {name} 已损坏：校验和不符</translation>
  </message>
  <message>
   <source>the file holds no table of numbers</source>
   <translation>文件不含数字表格</translation>
  </message>
  <message>
   <source>version 7.3 of MATLAB files is not read</source>
   <translation>无法读取 7.3 版 MATLAB 文件</translation>
  </message>
  <message>
   <source>the XML is damaged at line {line}, column {column}</source>
   <translation>XML 在第 {line} 行第 {column} 列已损坏</translation>
  </message>
  <message>
   <source>its signal file {name} is damaged or cut short</source>
   <translation>其信号文件 {name} 已损坏或不完整</translation>
  </message>
  <message>
   <source>its signal file {name} holds no samples</source>
   <translation>其信号文件 {name} 不含采样点</translation>
  </message>
  <message>
   <source>the file does not say its unit, and a span of {span} does not tell it</source>
   <translation>文件未说明单位，且无法由 {span} 的幅度推断</translation>
  </message>
  <message>
   <source>the file holds {found} of 12 leads</source>
   <translation>文件仅含 12 个导联中的 {found} 个</translation>
  </message>
  <message>
   <source>this DICOM file holds no waveforms</source>
   <translation>此 DICOM 文件不含波形</translation>
  </message>
  <message>
   <source>the array of shape {shape} holds more than one ECG</source>
   <translation>形状为 {shape} 的数组包含多份心电图</translation>
  </message>
  <message>
   <source>this is no WFDB header</source>
   <translation>这不是 WFDB 头文件</translation>
  </message>
  <message>
   <source>its header has another suffix than .hea</source>
   <translation>其头文件的扩展名不是 .hea</translation>
  </message>
  <message>
   <source>no standard lead holds a signal</source>
   <translation>没有任何标准导联含有信号</translation>
  </message>
  <message>
   <source>the recording lasts {seconds} s, less than a beat or two</source>
   <translation>记录仅 {seconds} 秒，不足一两次心搏</translation>
  </message>
  <message>
   <source>it cannot be read ({why})</source>
   <translation>无法读取（{why}）</translation>
  </message>
  <message>
   <source>it cannot be encoded ({why})</source>
   <translation>无法编码（{why}）</translation>
  </message>
  <message>
   <source>it cannot be fetched ({why})</source>
   <translation>无法获取（{why}）</translation>
  </message>
  <message>
   <source>its checksum does not match</source>
   <translation>其校验和不符</translation>
  </message>
  <message>
   <source>Check that it exists and may be read.</source>
   <translation>请检查其是否存在且可读。</translation>
  </message>
  <message>
   <source>Choose an empty folder.</source>
   <translation>请选择空文件夹。</translation>
  </message>
  <message>
   <source>Choose another backup.</source>
   <translation>请选择其他备份。</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>请选择其他文件夹。</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>请选择另一个。</translation>
  </message>
  <message>
   <source>Choose another part.</source>
   <translation>请选择其他部分。</translation>
  </message>
  <message>
   <source>Choose one of these.</source>
   <translation>请选择其中之一。</translation>
  </message>
  <message>
   <source>Copy it beside the header.</source>
   <translation>请将其复制到头文件旁。</translation>
  </message>
  <message>
   <source>Copy it beside the signals.</source>
   <translation>请将其复制到信号文件旁。</translation>
  </message>
  <message>
   <source>Copy it elsewhere.</source>
   <translation>请将其复制到其他位置。</translation>
  </message>
  <message>
   <source>Copy it once more.</source>
   <translation>请重新复制。</translation>
  </message>
  <message>
   <source>Copy the record once more.</source>
   <translation>请重新复制该记录。</translation>
  </message>
  <message>
   <source>Encode it again with `ecgfinder library reencode`.</source>
   <translation>请用 `ecgfinder library reencode` 重新编码。</translation>
  </message>
  <message>
   <source>Export a shorter part.</source>
   <translation>请导出较短的部分。</translation>
  </message>
  <message>
   <source>Export it losslessly.</source>
   <translation>请以无损方式导出。</translation>
  </message>
  <message>
   <source>Export it uncompressed.</source>
   <translation>请以未压缩方式导出。</translation>
  </message>
  <message>
   <source>Export the ECG once more.</source>
   <translation>请重新导出该心电图。</translation>
  </message>
  <message>
   <source>Give its passphrase, or restore a backup.</source>
   <translation>请输入口令，或恢复备份。</translation>
  </message>
  <message>
   <source>Give its passphrase.</source>
   <translation>请输入口令。</translation>
  </message>
  <message>
   <source>Install the extra `encrypted`.</source>
   <translation>请安装附加组件 `encrypted`。</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>请重新安装程序。</translation>
  </message>
  <message>
   <source>Install the program again, or name a folder with complete models.</source>
   <translation>请重新安装程序，或指定包含完整模型的文件夹。</translation>
  </message>
  <message>
   <source>Known are {formats}.</source>
   <translation>已知格式：{formats}。</translation>
  </message>
  <message>
   <source>Make one with `ecgfinder import`.</source>
   <translation>请新建一个：“库”菜单，或 `ecgfinder import`。</translation>
  </message>
  <message>
   <source>Name a file in it.</source>
   <translation>请指定其中的文件。</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>未作任何更改。</translation>
  </message>
  <message>
   <source>Open it once where it may be written.</source>
   <translation>请在可写的位置打开一次。</translation>
  </message>
  <message>
   <source>Open one from the Library menu.</source>
   <translation>请从“库”菜单中打开一个。</translation>
  </message>
  <message>
   <source>PNG, JPEG, TIFF, WebP and PDF are.</source>
   <translation>支持 PNG、JPEG、TIFF、WebP 和 PDF。</translation>
  </message>
  <message>
   <source>Restore a backup.</source>
   <translation>请恢复备份。</translation>
  </message>
  <message>
   <source>Restore a backup, or run `ecgfinder library verify`.</source>
   <translation>请恢复备份，或运行 `ecgfinder library verify`。</translation>
  </message>
  <message>
   <source>Save it smaller.</source>
   <translation>请另存为较小的尺寸。</translation>
  </message>
  <message>
   <source>Save it with -v7.</source>
   <translation>请用 -v7 保存。</translation>
  </message>
  <message>
   <source>Save one of them.</source>
   <translation>请保存其中一个。</translation>
  </message>
  <message>
   <source>Say it, as with `ecgfinder convert --rate 500`.</source>
   <translation>请注明，如 `ecgfinder convert --rate 500`。</translation>
  </message>
  <message>
   <source>Say it, as with `ecgfinder convert --unit uV`.</source>
   <translation>请注明，如 `ecgfinder convert --unit uV`。</translation>
  </message>
  <message>
   <source>Scan it at 150 dpi or more.</source>
   <translation>请以 150 dpi 或更高分辨率扫描。</translation>
  </message>
  <message>
   <source>Take the whole page, flat and sharp, with all twelve leads.</source>
   <translation>请拍摄整页，平整清晰，包含全部十二导联。</translation>
  </message>
  <message>
   <source>Take the whole page, flat and sharp, with all twelve leads. Or correct what was found by hand.</source>
   <translation>请拍摄整页，平整清晰，包含全部十二导联。或手动更正识别结果。</translation>
  </message>
  <message>
   <source>Update ecgfinder.</source>
   <translation>请更新 ecgfinder。</translation>
  </message>
  <message>
   <source>Use {formats}.</source>
   <translation>请使用 {formats}。</translation>
  </message>
  <message>
   <source>Use letters A-Z, digits, - and _ only.</source>
   <translation>仅使用字母 A-Z、数字、- 和 _。</translation>
  </message>
  <message>
   <source>Write WFDB instead.</source>
   <translation>请改用 WFDB。</translation>
  </message>
  <message>
   <source>Close it or try again in a moment.</source>
   <translation>请关闭它或稍后再试。</translation>
  </message>
  <message>
   <source>Make room and try again; nothing already saved is lost.</source>
   <translation>请腾出空间后重试；已保存的内容不会丢失。</translation>
  </message>
  <message>
   <source>Ask for write access to its folder.</source>
   <translation>请申请其文件夹的写权限。</translation>
  </message>
  <message>
   <source>Ask for write access.</source>
   <translation>请申请写权限。</translation>
  </message>
  <message>
   <source>Ask its administrator for write access.</source>
   <translation>请向管理员申请写权限。</translation>
  </message>
  <message>
   <source>Check that its folder exists and may be written.</source>
   <translation>请检查其文件夹是否存在且可写。</translation>
  </message>
  <message>
   <source>Check the disk and its free space, then try again.</source>
   <translation>请检查磁盘及其可用空间，然后重试。</translation>
  </message>
  <message>
   <source>Search again.</source>
   <translation>请重新搜索。</translation>
  </message>
  <message>
   <source>Check the address, the user and the network.</source>
   <translation>请检查地址、用户和网络。</translation>
  </message>
  <message>
   <source>Check the network and try again.</source>
   <translation>请检查网络后重试。</translation>
  </message>
  <message>
   <source>Technical detail: {detail}</source>
   <translation>技术细节：{detail}</translation>
  </message>
  <message>
   <source>this ECG cannot be read</source>
   <translation>无法读取此心电图</translation>
  </message>
  <message>
   <source>this does not work with the library</source>
   <translation>该库无法执行此操作</translation>
  </message>
  <message>
   <source>this does not work</source>
   <translation>无法执行</translation>
  </message>
  <message>
   <source>the file is cut short, or a part of it is missing</source>
   <translation>文件不完整或缺少一部分</translation>
  </message>
  <message>
   <source>the file is damaged, or contradicts itself</source>
   <translation>文件已损坏或内容自相矛盾</translation>
  </message>
  <message>
   <source>the file is written in a variant of its format that cannot be read</source>
   <translation>文件采用了无法读取的格式变体</translation>
  </message>
  <message>
   <source>the file is too large for an ECG</source>
   <translation>文件对心电图而言过大</translation>
  </message>
  <message>
   <source>the file holds no ECG that can be used</source>
   <translation>文件不含可用的心电图</translation>
  </message>
  <message>
   <source>Unfiltered</source>
   <translation>未滤波</translation>
  </message>
  <message>
   <source>unfiltered</source>
   <translation>未滤波</translation>
  </message>
  <message>
   <source>0.05-150 Hz (diagnostic)</source>
   <translation>0.05-150 Hz（诊断）</translation>
  </message>
  <message>
   <source>0.5-40 Hz (monitor)</source>
   <translation>0.5-40 Hz（监护）</translation>
  </message>
  <message>
   <source>0.05-40 Hz (muscle)</source>
   <translation>0.05-40 Hz（肌电）</translation>
  </message>
  <message>
   <source>0.05-150 Hz, notch 50 Hz</source>
   <translation>0.05-150 Hz，50 Hz 陷波</translation>
  </message>
  <message>
   <source>0.05-150 Hz, notch 60 Hz</source>
   <translation>0.05-150 Hz，60 Hz 陷波</translation>
  </message>
  <message>
   <source>Notch 50 Hz</source>
   <translation>50 Hz 陷波</translation>
  </message>
  <message>
   <source>Notch 60 Hz</source>
   <translation>60 Hz 陷波</translation>
  </message>
  <message>
   <source>Baseline (0.5 Hz)</source>
   <translation>基线（0.5 Hz）</translation>
  </message>
  <message>
   <source>notch {hz} Hz</source>
   <translation>{hz} Hz 陷波</translation>
  </message>
  <message>
   <source>{hz} Hz high-pass</source>
   <translation>{hz} Hz 高通</translation>
  </message>
  <message>
   <source>zero-phase</source>
   <translation>零相位</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>年龄</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>性别</translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>诊断语句</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>记录日期</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Loading the case</source>
   <translation>正在加载病例</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>已加星标</translation>
  </message>
  <message>
   <source>seen</source>
   <translation>已查看</translation>
  </message>
  <message numerus="yes">
   <source>tag “{name}” on {n} cases</source>
   <translation>
    <numerusform>为 {n} 个病例添加标签“{name}”</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>removal of tag “{name}” from {n} cases</source>
   <translation>
    <numerusform>从 {n} 个病例移除标签“{name}”</numerusform>
   </translation>
  </message>
  <message>
   <source>edit of a case</source>
   <translation>编辑病例</translation>
  </message>
  <message numerus="yes">
   <source>deletion of {n} cases</source>
   <translation>
    <numerusform>删除 {n} 个病例</numerusform>
   </translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>已撤销</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>编码方式</translation>
  </message>
  <message>
   <source>Asking why</source>
   <translation>正在分析原因</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>正在导入</translation>
  </message>
  <message>
   <source>Stopped. What was imported stays.</source>
   <translation>已停止。已导入的内容保留。</translation>
  </message>
  <message>
   <source>{added} could be added, {known} already there, {rejected} rejected.</source>
   <translation>可添加 {added}，已存在 {known}，被拒绝 {rejected}。</translation>
  </message>
  <message>
   <source>{added} added, {known} already there, {rejected} rejected.</source>
   <translation>已添加 {added}，已存在 {known}，被拒绝 {rejected}。</translation>
  </message>
  <message>
   <source>The import was stopped; importing again goes on from here.</source>
   <translation>导入已停止；再次导入将从此处继续。</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} / {total}</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} 分钟</translation>
  </message>
  <message>
   <source>{pace}/s, {left} left</source>
   <translation>{pace}/秒，剩余 {left}</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} 秒</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was changed.</source>
   <translation>已取消。未作任何更改。</translation>
  </message>
  <message>
   <source>Something went wrong inside the program.</source>
   <translation>程序内部出错。</translation>
  </message>
  <message>
   <source>Keeping the session</source>
   <translation>正在保存会话</translation>
  </message>
  <message>
   <source>similarity {score} ({distance})</source>
   <translation>相似度 {score}（{distance}）</translation>
  </message>
  <message>
   <source>Query</source>
   <translation>查询</translation>
  </message>
  <message>
   <source>Case {rank}</source>
   <translation>病例 {rank}</translation>
  </message>
  <message>
   <source>Similar past cases</source>
   <translation>相似的既往病例</translation>
  </message>
  <message>
   <source>The search is saved as “{name}”.</source>
   <translation>搜索已保存为“{name}”。</translation>
  </message>
  <message>
   <source>Reading saved searches</source>
   <translation>正在读取已保存的搜索</translation>
  </message>
  <message>
   <source>this name is taken</source>
   <translation>此名称已被占用</translation>
  </message>
  <message>
   <source>Loading the ECG</source>
   <translation>正在加载心电图</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>正在比较</translation>
  </message>
  <message>
   <source>The time between them is not known.</source>
   <translation>两者间隔时间未知。</translation>
  </message>
  <message>
   <source>{hours} h between them.</source>
   <translation>相隔 {hours} 小时。</translation>
  </message>
  <message>
   <source>{days} days between them.</source>
   <translation>相隔 {days} 天。</translation>
  </message>
  <message>
   <source>{years} years between them.</source>
   <translation>相隔 {years} 年。</translation>
  </message>
  <message>
   <source>They bear different patients' identities.</source>
   <translation>二者的患者身份不同。</translation>
  </message>
  <message>
   <source>They differ in sex.</source>
   <translation>二者性别不同。</translation>
  </message>
  <message>
   <source>The left one is the later.</source>
   <translation>左侧为较晚者。</translation>
  </message>
  <message>
   <source>The ECG was added to the library.</source>
   <translation>心电图已加入病例库。</translation>
  </message>
  <message>
   <source>Reading the file</source>
   <translation>正在读取文件</translation>
  </message>
  <message>
   <source>Written to {path}</source>
   <translation>已写入 {path}</translation>
  </message>
  <message>
   <source>Stopped. What was taken over stays.</source>
   <translation>已停止。已并入的内容保留。</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were checked.</source>
   <translation>
    <numerusform>已检查 {n} 个病例。</numerusform>
   </translation>
  </message>
  <message>
   <source>Checking the library</source>
   <translation>正在检查病例库</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>正在备份</translation>
  </message>
  <message>
   <source>Restoring</source>
   <translation>正在恢复</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>正在合并</translation>
  </message>
  <message>
   <source>Writing the case pack</source>
   <translation>正在写入病例包</translation>
  </message>
  <message>
   <source>Reading the case pack</source>
   <translation>正在读取病例包</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases are backed up in {folder}</source>
   <translation>
    <numerusform>{n} 个病例已备份到 {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were restored into {folder}</source>
   <translation>
    <numerusform>已将 {n} 个病例恢复到 {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were written to {path}</source>
   <translation>
    <numerusform>已将 {n} 个病例写入 {path}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} problems were found.</source>
   <translation>
    <numerusform>发现 {n} 个问题。</numerusform>
   </translation>
  </message>
  <message>
   <source>All is well.</source>
   <translation>一切正常。</translation>
  </message>
  <message>
   <source>No heart beats were found.</source>
   <translation>未找到心搏。</translation>
  </message>
  <message>
   <source>Pacemaker spikes before {count} of {beats} beats.</source>
   <translation>{beats} 个心搏中有 {count} 个前有起搏钉。</translation>
  </message>
  <message>
   <source>{count} of {beats} beats have another QRS shape than the usual ones.</source>
   <translation>{beats} 个心搏中有 {count} 个的 QRS 形态与主导形态不同。</translation>
  </message>
  <message>
   <source>Irregular rhythm without P waves.</source>
   <translation>节律不齐，无 P 波。</translation>
  </message>
  <message>
   <source>No P waves were found.</source>
   <translation>未找到 P 波。</translation>
  </message>
  <message>
   <source>Irregular rhythm.</source>
   <translation>节律不齐。</translation>
  </message>
  <message>
   <source>P and QRS are upside down in lead I but not in V6: the arm electrodes may be swapped.</source>
   <translation>I 导联 P 波和 QRS 倒置而 V6 正常：上肢电极可能接反。</translation>
  </message>
  <message>
   <source>Lead II is nearly flat beside I and III: right arm and right leg electrodes may be swapped.</source>
   <translation>与 I、III 相比 II 导联近乎平直：右臂与右腿电极可能接反。</translation>
  </message>
  <message>
   <source>No channel bears the name of a standard lead, so nothing was measured.</source>
   <translation>没有以标准导联命名的通道，因此未作测量。</translation>
  </message>
  <message>
   <source>Measured in the first {seconds} s.</source>
   <translation>在前 {seconds} 秒内测量。</translation>
  </message>
  <message>
   <source>left out, no ECG: {leads}</source>
   <translation>已略去，非心电图：{leads}</translation>
  </message>
  <message>
   <source>left out, no voltage: {leads}</source>
   <translation>已略去，非电压：{leads}</translation>
  </message>
  <message>
   <source>left out, without a valid sample: {leads}</source>
   <translation>已略去，无有效采样：{leads}</translation>
  </message>
  <message>
   <source>left out, sampled at another rate: {leads}</source>
   <translation>已略去，采样率不同：{leads}</translation>
  </message>
  <message>
   <source>shorter than the others: {leads}</source>
   <translation>短于其他导联：{leads}</translation>
  </message>
  <message>
   <source>computed from I and II: {leads}</source>
   <translation>由 I 和 II 计算得出：{leads}</translation>
  </message>
  <message>
   <source>the leads are not named; taken as {leads}</source>
   <translation>导联未命名；按 {leads} 处理</translation>
  </message>
  <message>
   <source>the rate is not said; taken as {rate} Hz, which makes ten seconds</source>
   <translation>未注明采样率；按 {rate} Hz 处理，合十秒</translation>
  </message>
  <message>
   <source>the unit is not said; taken as {unit}</source>
   <translation>未注明单位；按 {unit} 处理</translation>
  </message>
  <message>
   <source>the recorder reports loose electrodes: {leads}</source>
   <translation>记录仪报告电极脱落：{leads}</translation>
  </message>
  <message>
   <source>the checksum of the file does not match</source>
   <translation>文件校验和不符</translation>
  </message>
  <message>
   <source>Digitised from a picture: layout {layout}, {speed} mm/s assumed.</source>
   <translation>由图片数字化：布局 {layout}，假定 {speed} mm/s。</translation>
  </message>
  <message>
   <source>No grid was found: the scale is the resolution that the file states.</source>
   <translation>未找到网格：比例取自文件标明的分辨率。</translation>
  </message>
  <message>
   <source>No grid was found: the scale is such that the page shows ten seconds.</source>
   <translation>未找到网格：比例按页面显示十秒确定。</translation>
  </message>
  <message>
   <source>No calibration pulse was found: 10 mm/mV assumed.</source>
   <translation>未找到定标脉冲：假定为 10 mm/mV。</translation>
  </message>
  <message>
   <source>The calibration pulses disagree: 10 mm/mV assumed.</source>
   <translation>定标脉冲不一致：假定为 10 mm/mV。</translation>
  </message>
  <message>
   <source>The leads are named as they are on the page, which is no usual order: check the names.</source>
   <translation>导联名称按页面所示，其顺序不常见：请核对名称。</translation>
  </message>
  <message>
   <source>The limb leads do not add up as they should: check the layout and the traces.</source>
   <translation>肢体导联之间不吻合：请检查布局和波形。</translation>
  </message>
  <message>
   <source>Flat: {leads}.</source>
   <translation>平直：{leads}。</translation>
  </message>
  <message>
   <source>Clipped: {leads}.</source>
   <translation>削波：{leads}。</translation>
  </message>
  <message>
   <source>Noisy: {leads}.</source>
   <translation>噪声：{leads}。</translation>
  </message>
  <message>
   <source>Clinic pink</source>
   <translation>临床粉色</translation>
  </message>
  <message>
   <source>Monochrome</source>
   <translation>单色</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Colour-blind safe</source>
   <translation>色盲友好</translation>
  </message>
  <message>
   <source>ECGs and pictures</source>
   <translation>心电图和图片</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Rate /min</source>
   <translation>心率 /分</translation>
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
   <translation>QRS 电轴</translation>
  </message>
  <message>
   <source>{age} y</source>
   <translation>{age} 岁</translation>
  </message>
  <message>
   <source>{title}, continued</source>
   <translation>{title}（续）</translation>
  </message>
  <message>
   <source>average beats, low-passed at 40 Hz</source>
   <translation>平均心搏，40 Hz 低通</translation>
  </message>
  <message>
   <source>No beats to average</source>
   <translation>没有可平均的心搏</translation>
  </message>
  <message>
   <source>{lead}  not recorded</source>
   <translation>{lead}  未记录</translation>
  </message>
  <message>
   <source>{lead}  no signal</source>
   <translation>{lead}  无信号</translation>
  </message>
  <message>
   <source>only {seconds} s recorded</source>
   <translation>仅记录 {seconds} 秒</translation>
  </message>
  <message>
   <source>also recorded: {leads}</source>
   <translation>另有记录：{leads}</translation>
  </message>
  <message>
   <source>{start}-{end} s of {whole} s</source>
   <translation>{start}-{end} 秒，共 {whole} 秒</translation>
  </message>
  <message>
   <source>of the first {seconds} s</source>
   <translation>前 {seconds} 秒</translation>
  </message>
  <message>
   <source>Something went wrong inside the program ({kind}).</source>
   <translation>程序内部出错（{kind}）。</translation>
  </message>
  <message>
   <source>normal ECG</source>
   <translation>正常心电图</translation>
  </message>
  <message>
   <source>non-diagnostic T abnormalities</source>
   <translation>非诊断性 T 波异常</translation>
  </message>
  <message>
   <source>non-specific ST changes</source>
   <translation>非特异性 ST 改变</translation>
  </message>
  <message>
   <source>digitalis effect</source>
   <translation>洋地黄效应</translation>
  </message>
  <message>
   <source>long QT interval</source>
   <translation>QT 间期延长</translation>
  </message>
  <message>
   <source>inferior myocardial infarction</source>
   <translation>下壁心肌梗死</translation>
  </message>
  <message>
   <source>anteroseptal myocardial infarction</source>
   <translation>前间壁心肌梗死</translation>
  </message>
  <message>
   <source>left ventricular hypertrophy</source>
   <translation>左心室肥厚</translation>
  </message>
  <message>
   <source>left anterior fascicular block</source>
   <translation>左前分支阻滞</translation>
  </message>
  <message>
   <source>non-specific ischaemic ST-T changes</source>
   <translation>非特异性缺血性 ST-T 改变</translation>
  </message>
  <message>
   <source>incomplete right bundle branch block</source>
   <translation>不完全性右束支阻滞</translation>
  </message>
  <message>
   <source>first degree AV block</source>
   <translation>一度房室阻滞</translation>
  </message>
  <message>
   <source>non-specific intraventricular conduction disturbance</source>
   <translation>非特异性室内传导障碍</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anterolateral leads</source>
   <translation>前侧壁导联缺血性 ST-T 改变</translation>
  </message>
  <message>
   <source>complete right bundle branch block</source>
   <translation>完全性右束支阻滞</translation>
  </message>
  <message>
   <source>complete left bundle branch block</source>
   <translation>完全性左束支阻滞</translation>
  </message>
  <message>
   <source>inferolateral myocardial infarction</source>
   <translation>下侧壁心肌梗死</translation>
  </message>
  <message>
   <source>left atrial overload or enlargement</source>
   <translation>左心房负荷过重或扩大</translation>
  </message>
  <message>
   <source>anterior myocardial infarction</source>
   <translation>前壁心肌梗死</translation>
  </message>
  <message>
   <source>anterolateral myocardial infarction</source>
   <translation>前侧壁心肌梗死</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in inferior leads</source>
   <translation>下壁导联缺血性 ST-T 改变</translation>
  </message>
  <message>
   <source>subendocardial injury in anteroseptal leads</source>
   <translation>前间壁导联心内膜下损伤</translation>
  </message>
  <message>
   <source>lateral myocardial infarction</source>
   <translation>侧壁心肌梗死</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in inferolateral leads</source>
   <translation>下侧壁导联缺血性 ST-T 改变</translation>
  </message>
  <message>
   <source>left posterior fascicular block</source>
   <translation>左后分支阻滞</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anteroseptal leads</source>
   <translation>前间壁导联缺血性 ST-T 改变</translation>
  </message>
  <message>
   <source>subendocardial injury in anterolateral leads</source>
   <translation>前侧壁导联心内膜下损伤</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in lateral leads</source>
   <translation>侧壁导联缺血性 ST-T 改变</translation>
  </message>
  <message>
   <source>right ventricular hypertrophy</source>
   <translation>右心室肥厚</translation>
  </message>
  <message>
   <source>ST-T changes compatible with ventricular aneurysm</source>
   <translation>符合室壁瘤的 ST-T 改变</translation>
  </message>
  <message>
   <source>right atrial overload or enlargement</source>
   <translation>右心房负荷过重或扩大</translation>
  </message>
  <message>
   <source>electrolyte disturbance or drug effect</source>
   <translation>电解质紊乱或药物影响</translation>
  </message>
  <message>
   <source>Wolff-Parkinson-White syndrome</source>
   <translation>预激综合征（WPW）</translation>
  </message>
  <message>
   <source>incomplete left bundle branch block</source>
   <translation>不完全性左束支阻滞</translation>
  </message>
  <message>
   <source>inferoposterolateral myocardial infarction</source>
   <translation>下后侧壁心肌梗死</translation>
  </message>
  <message>
   <source>ischaemic ST-T changes in anterior leads</source>
   <translation>前壁导联缺血性 ST-T 改变</translation>
  </message>
  <message>
   <source>inferoposterior myocardial infarction</source>
   <translation>下后壁心肌梗死</translation>
  </message>
  <message>
   <source>septal hypertrophy</source>
   <translation>室间隔肥厚</translation>
  </message>
  <message>
   <source>subendocardial injury in inferior leads</source>
   <translation>下壁导联心内膜下损伤</translation>
  </message>
  <message>
   <source>subendocardial injury in lateral leads</source>
   <translation>侧壁导联心内膜下损伤</translation>
  </message>
  <message>
   <source>posterior myocardial infarction</source>
   <translation>后壁心肌梗死</translation>
  </message>
  <message>
   <source>third degree AV block</source>
   <translation>三度房室阻滞</translation>
  </message>
  <message>
   <source>subendocardial injury in inferolateral leads</source>
   <translation>下侧壁导联心内膜下损伤</translation>
  </message>
  <message>
   <source>second degree AV block</source>
   <translation>二度房室阻滞</translation>
  </message>
  <message>
   <source>abnormal QRS</source>
   <translation>QRS 波群异常</translation>
  </message>
  <message>
   <source>ventricular premature complex</source>
   <translation>室性早搏</translation>
  </message>
  <message>
   <source>non-specific ST depression</source>
   <translation>非特异性 ST 压低</translation>
  </message>
  <message>
   <source>voltage criteria for left ventricular hypertrophy</source>
   <translation>左心室肥厚电压标准</translation>
  </message>
  <message>
   <source>Q waves present</source>
   <translation>存在 Q 波</translation>
  </message>
  <message>
   <source>low amplitude T waves</source>
   <translation>T 波低平</translation>
  </message>
  <message>
   <source>non-specific T wave changes</source>
   <translation>非特异性 T 波改变</translation>
  </message>
  <message>
   <source>atrial premature complex</source>
   <translation>房性早搏</translation>
  </message>
  <message>
   <source>prolonged PR interval</source>
   <translation>PR 间期延长</translation>
  </message>
  <message>
   <source>inverted T waves</source>
   <translation>T 波倒置</translation>
  </message>
  <message>
   <source>low QRS voltage</source>
   <translation>QRS 低电压</translation>
  </message>
  <message>
   <source>high QRS voltage</source>
   <translation>QRS 高电压</translation>
  </message>
  <message>
   <source>T wave abnormality</source>
   <translation>T 波异常</translation>
  </message>
  <message>
   <source>non-specific ST elevation</source>
   <translation>非特异性 ST 抬高</translation>
  </message>
  <message>
   <source>premature complexes</source>
   <translation>早搏</translation>
  </message>
  <message>
   <source>sinus rhythm</source>
   <translation>窦性心律</translation>
  </message>
  <message>
   <source>atrial fibrillation</source>
   <translation>心房颤动</translation>
  </message>
  <message>
   <source>sinus tachycardia</source>
   <translation>窦性心动过速</translation>
  </message>
  <message>
   <source>sinus arrhythmia</source>
   <translation>窦性心律不齐</translation>
  </message>
  <message>
   <source>sinus bradycardia</source>
   <translation>窦性心动过缓</translation>
  </message>
  <message>
   <source>functioning artificial pacemaker</source>
   <translation>人工起搏器工作中</translation>
  </message>
  <message>
   <source>supraventricular arrhythmia</source>
   <translation>室上性心律失常</translation>
  </message>
  <message>
   <source>bigeminy</source>
   <translation>二联律</translation>
  </message>
  <message>
   <source>atrial flutter</source>
   <translation>心房扑动</translation>
  </message>
  <message>
   <source>supraventricular tachycardia</source>
   <translation>室上性心动过速</translation>
  </message>
  <message>
   <source>paroxysmal supraventricular tachycardia</source>
   <translation>阵发性室上性心动过速</translation>
  </message>
  <message>
   <source>trigeminy</source>
   <translation>三联律</translation>
  </message>
  <message>
   <source>T abnormalities</source>
   <translation>T 波异常</translation>
  </message>
  <message>
   <source>non-spec. ST changes</source>
   <translation>非特异性 ST 改变</translation>
  </message>
  <message>
   <source>inferior MI</source>
   <translation>下壁心梗</translation>
  </message>
  <message>
   <source>anteroseptal MI</source>
   <translation>前间壁心梗</translation>
  </message>
  <message>
   <source>LVH</source>
   <translation>左室肥厚</translation>
  </message>
  <message>
   <source>LAFB</source>
   <translation>左前分支阻滞</translation>
  </message>
  <message>
   <source>non-spec. ischaemic ST-T changes</source>
   <translation>非特异性缺血性 ST-T 改变</translation>
  </message>
  <message>
   <source>incomplete RBBB</source>
   <translation>不完全性右束支阻滞</translation>
  </message>
  <message>
   <source>non-spec. IVCD</source>
   <translation>非特异性室内传导障碍</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anterolateral leads</source>
   <translation>缺血性 ST-T，前侧壁</translation>
  </message>
  <message>
   <source>complete RBBB</source>
   <translation>完全性右束支阻滞</translation>
  </message>
  <message>
   <source>complete LBBB</source>
   <translation>完全性左束支阻滞</translation>
  </message>
  <message>
   <source>inferolateral MI</source>
   <translation>下侧壁心梗</translation>
  </message>
  <message>
   <source>left atrial enlargement</source>
   <translation>左房扩大</translation>
  </message>
  <message>
   <source>anterior MI</source>
   <translation>前壁心梗</translation>
  </message>
  <message>
   <source>anterolateral MI</source>
   <translation>前侧壁心梗</translation>
  </message>
  <message>
   <source>ischaemic ST-T, inferior leads</source>
   <translation>缺血性 ST-T，下壁</translation>
  </message>
  <message>
   <source>subendoc. injury, anteroseptal leads</source>
   <translation>心内膜下损伤，前间壁</translation>
  </message>
  <message>
   <source>lateral MI</source>
   <translation>侧壁心梗</translation>
  </message>
  <message>
   <source>ischaemic ST-T, inferolateral leads</source>
   <translation>缺血性 ST-T，下侧壁</translation>
  </message>
  <message>
   <source>LPFB</source>
   <translation>左后分支阻滞</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anteroseptal leads</source>
   <translation>缺血性 ST-T，前间壁</translation>
  </message>
  <message>
   <source>subendoc. injury, anterolateral leads</source>
   <translation>心内膜下损伤，前侧壁</translation>
  </message>
  <message>
   <source>ischaemic ST-T, lateral leads</source>
   <translation>缺血性 ST-T，侧壁</translation>
  </message>
  <message>
   <source>RVH</source>
   <translation>右室肥厚</translation>
  </message>
  <message>
   <source>right atrial enlargement</source>
   <translation>右房扩大</translation>
  </message>
  <message>
   <source>electrolytes or drug</source>
   <translation>电解质或药物</translation>
  </message>
  <message>
   <source>WPW</source>
   <translation>WPW</translation>
  </message>
  <message>
   <source>incomplete LBBB</source>
   <translation>不完全性左束支阻滞</translation>
  </message>
  <message>
   <source>inferoposterolateral MI</source>
   <translation>下后侧壁心梗</translation>
  </message>
  <message>
   <source>ischaemic ST-T, anterior leads</source>
   <translation>缺血性 ST-T，前壁</translation>
  </message>
  <message>
   <source>inferoposterior MI</source>
   <translation>下后壁心梗</translation>
  </message>
  <message>
   <source>subendoc. injury, inferior leads</source>
   <translation>心内膜下损伤，下壁</translation>
  </message>
  <message>
   <source>subendoc. injury, lateral leads</source>
   <translation>心内膜下损伤，侧壁</translation>
  </message>
  <message>
   <source>posterior MI</source>
   <translation>后壁心梗</translation>
  </message>
  <message>
   <source>subendoc. injury, inferolateral leads</source>
   <translation>心内膜下损伤，下侧壁</translation>
  </message>
  <message>
   <source>PVC</source>
   <translation>室早</translation>
  </message>
  <message>
   <source>non-spec. ST depression</source>
   <translation>非特异性 ST 压低</translation>
  </message>
  <message>
   <source>voltage criteria for LVH</source>
   <translation>左室肥厚电压标准</translation>
  </message>
  <message>
   <source>low T waves</source>
   <translation>T 波低平</translation>
  </message>
  <message>
   <source>non-spec. T wave changes</source>
   <translation>非特异性 T 波改变</translation>
  </message>
  <message>
   <source>PAC</source>
   <translation>房早</translation>
  </message>
  <message>
   <source>non-spec. ST elevation</source>
   <translation>非特异性 ST 抬高</translation>
  </message>
  <message>
   <source>pacemaker</source>
   <translation>起搏器</translation>
  </message>
  <message>
   <source>SV arrhythmia</source>
   <translation>室上性心律失常</translation>
  </message>
  <message>
   <source>SVT</source>
   <translation>室上速</translation>
  </message>
  <message>
   <source>paroxysmal SVT</source>
   <translation>阵发性室上速</translation>
  </message>
  <message>
   <source>ecgfinder is free software under the Apache License 2.0. It is made with:</source>
   <translation>ecgfinder 是依据 Apache 许可证 2.0 发布的自由软件。其组成包括：</translation>
  </message>
  <message>
   <source>Qt is used under the LGPL 3: its libraries lie beside the program as files and may be replaced.</source>
   <translation>Qt 依据 LGPL 3 使用：其库以文件形式位于程序旁，可以替换。</translation>
  </message>
  <message>
   <source>Shows the past ECGs most similar to a new one, with their reports. It works on this computer alone; nothing is sent anywhere.</source>
   <translation>显示与新心电图最相似的既往心电图及其报告。仅在本机运行，不向任何地方发送数据。</translation>
  </message>
  <message>
   <source>It finds cases; it does not judge them. What is similar here may have another cause there. Decide by the ECG, the patient and the reports as written, not by the order of the list.</source>
   <translation>本程序只查找病例，不作判断。此处相似者在彼处可能另有原因。请依据心电图、患者和报告原文作决定，而非列表顺序。</translation>
  </message>
  <message>
   <source>What happened is written in
{path}</source>
   <translation>详细信息记录在
{path}</translation>
  </message>
  <message>
   <source>Unexpected error</source>
   <translation>意外错误</translation>
  </message>
  <message>
   <source>About ecgfinder</source>
   <translation>关于 ecgfinder</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>About</source>
   <translation>关于</translation>
  </message>
  <message>
   <source>Add this ECG to the library</source>
   <translation>将此心电图加入病例库</translation>
  </message>
  <message>
   <source>The report, in English or German</source>
   <translation>报告，英文或德文</translation>
  </message>
  <message>
   <source>A statement, then Enter</source>
   <translation>输入一条诊断语句，然后按 Enter</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>诊断语句</translation>
  </message>
  <message>
   <source>The patient's name is not stored.</source>
   <translation>不保存患者姓名。</translation>
  </message>
  <message>
   <source>Statements: Del takes one away</source>
   <translation>诊断语句：Del 删除</translation>
  </message>
  <message numerus="yes">
   <source>{n} cases</source>
   <translation>
    <numerusform>{n} 个病例</numerusform>
   </translation>
  </message>
  <message>
   <source>Library</source>
   <translation>病例库</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>any tag</source>
   <translation>不限标签</translation>
  </message>
  <message>
   <source>Cases of the library</source>
   <translation>病例库中的病例</translation>
  </message>
  <message>
   <source>Reading tags</source>
   <translation>正在读取标签</translation>
  </message>
  <message>
   <source>Tag for the selected cases</source>
   <translation>所选病例的标签</translation>
  </message>
  <message>
   <source>Tag to take away</source>
   <translation>要移除的标签</translation>
  </message>
  <message>
   <source>Words in the report</source>
   <translation>报告中的词语</translation>
  </message>
  <message>
   <source>any sex</source>
   <translation>不限性别</translation>
  </message>
  <message>
   <source>female</source>
   <translation>女</translation>
  </message>
  <message>
   <source>male</source>
   <translation>男</translation>
  </message>
  <message>
   <source>Tag …</source>
   <translation>标签…</translation>
  </message>
  <message>
   <source>Give the selected cases a tag</source>
   <translation>为所选病例添加标签</translation>
  </message>
  <message>
   <source>Remove tag …</source>
   <translation>移除标签…</translation>
  </message>
  <message>
   <source>Take a tag from the selected cases</source>
   <translation>从所选病例移除标签</translation>
  </message>
  <message>
   <source>Edit …</source>
   <translation>编辑…</translation>
  </message>
  <message>
   <source>Report, tags and notes of one case</source>
   <translation>单个病例的报告、标签和备注</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>导出…</translation>
  </message>
  <message>
   <source>Write the selected cases to a case pack</source>
   <translation>将所选病例写入病例包</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete the selected cases; Ctrl+Z brings them back</source>
   <translation>删除所选病例；按 Ctrl+Z 可恢复</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Search with this ECG</source>
   <translation>用此心电图搜索</translation>
  </message>
  <message>
   <source>Ask for cases like the selected one</source>
   <translation>查找与所选病例相似的病例</translation>
  </message>
  <message>
   <source>{selected} of {cases}</source>
   <translation>{selected} / {cases}</translation>
  </message>
  <message>
   <source>Edit the case</source>
   <translation>编辑病例</translation>
  </message>
  <message>
   <source>separated by commas, such as teaching, rare</source>
   <translation>以逗号分隔，例如 teaching, rare</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>A new note, then Enter</source>
   <translation>输入新备注，然后按 Enter</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>新备注</translation>
  </message>
  <message>
   <source>Notes: a double click changes one, Del takes it away</source>
   <translation>备注：双击修改，Del 删除</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>病例</translation>
  </message>
  <message>
   <source>Open an ECG or type what you look for; the most similar past cases appear here.</source>
   <translation>打开心电图或输入要查找的内容；最相似的既往病例将显示在此处。</translation>
  </message>
  <message>
   <source>Searching …</source>
   <translation>正在搜索…</translation>
  </message>
  <message>
   <source>No case in this library answers. Loosen the filters.</source>
   <translation>此病例库中没有符合的病例。请放宽筛选条件。</translation>
  </message>
  <message>
   <source>{count} in {ms} ms</source>
   <translation>{count} 个，{ms} ms</translation>
  </message>
  <message>
   <source>Similar cases</source>
   <translation>相似病例</translation>
  </message>
  <message>
   <source>Another ECG of this patient</source>
   <translation>该患者的另一份心电图</translation>
  </message>
  <message>
   <source>Kept for grid and report: {cases}</source>
   <translation>已为网格和报告保留：{cases}</translation>
  </message>
  <message>
   <source>In the grid: the best</source>
   <translation>网格中：最佳</translation>
  </message>
  <message>
   <source>The library does not know this case's patient.</source>
   <translation>病例库不知道此病例的患者。</translation>
  </message>
  <message>
   <source>Cautions</source>
   <translation>注意事项</translation>
  </message>
  <message>
   <source>Average beats of query and case, one over the other</source>
   <translation>查询与病例的平均心搏，叠加显示</translation>
  </message>
  <message>
   <source>AVERAGE BEATS, ALIGNED ON R</source>
   <translation>平均心搏，按 R 波对齐</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>测量值</translation>
  </message>
  <message>
   <source>Drag a corner that lies wrong, or move it by Tab and the arrow keys.</source>
   <translation>拖动位置不对的角，或用 Tab 和方向键移动。</translation>
  </message>
  <message>
   <source>Unsure: compare the traces with the page before they are used.</source>
   <translation>不确定：使用前请将波形与页面核对。</translation>
  </message>
  <message>
   <source>The recovered ECG appears here</source>
   <translation>恢复的心电图显示在此处</translation>
  </message>
  <message>
   <source>I have compared the traces with the page</source>
   <translation>我已将波形与页面核对</translation>
  </message>
  <message>
   <source>Accept and search</source>
   <translation>接受并搜索</translation>
  </message>
  <message>
   <source>Picture of the ECG</source>
   <translation>心电图图片</translation>
  </message>
  <message>
   <source>Recovered ECG</source>
   <translation>恢复的心电图</translation>
  </message>
  <message>
   <source>Digitise {name}</source>
   <translation>数字化 {name}</translation>
  </message>
  <message>
   <source>Click at the resting level of each row; Enter ends, Backspace takes back, Esc gives up.</source>
   <translation>单击每行的静息电平；Enter 结束，Backspace 撤回，Esc 放弃。</translation>
  </message>
  <message>
   <source>Click along the trace of {lead}; Enter ends, Backspace takes back, Esc gives up.</source>
   <translation>沿 {lead} 的波形逐点单击；Enter 结束，Backspace 撤回，Esc 放弃。</translation>
  </message>
  <message>
   <source>Digitising …</source>
   <translation>正在数字化…</translation>
  </message>
  <message>
   <source>The corrections are not used yet: run again.</source>
   <translation>更正尚未应用：请重新运行。</translation>
  </message>
  <message>
   <source>Nothing could be recovered: see what was found, then correct and run again.</source>
   <translation>未能恢复任何内容：请查看已找到的部分，更正后重新运行。</translation>
  </message>
  <message>
   <source>Unsure: {leads}. Compare, draw the trace, or leave it out.</source>
   <translation>不确定：{leads}。请核对、手工绘制或舍弃。</translation>
  </message>
  <message>
   <source>Save as WFDB</source>
   <translation>保存为 WFDB</translation>
  </message>
  <message>
   <source>Discard the corrections made on this picture?</source>
   <translation>放弃对此图片所做的更正？</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>重新运行</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>重新开始</translation>
  </message>
  <message>
   <source>Save as WFDB …</source>
   <translation>保存为 WFDB…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Rows …</source>
   <translation>行…</translation>
  </message>
  <message>
   <source>Picture or traces</source>
   <translation>图片或波形</translation>
  </message>
  <message>
   <source>Left: only the picture. Right: only the traces.</source>
   <translation>左：仅图片。右：仅波形。</translation>
  </message>
  <message>
   <source>Paper speed</source>
   <translation>走纸速度</translation>
  </message>
  <message>
   <source>Gain</source>
   <translation>增益</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>布局</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>分辨率</translation>
  </message>
  <message>
   <source>Dots per inch of the scan: needed where the paper has no grid.</source>
   <translation>扫描分辨率（dpi）：图纸无网格时需要。</translation>
  </message>
  <message>
   <source>PAGE</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>PAPER</source>
   <translation>图纸</translation>
  </message>
  <message>
   <source>WHAT WAS FOUND</source>
   <translation>找到的内容</translation>
  </message>
  <message>
   <source>LEADS</source>
   <translation>导联</translation>
  </message>
  <message>
   <source>⟲ Turn left</source>
   <translation>⟲ 向左旋转</translation>
  </message>
  <message>
   <source>⟳ Turn right</source>
   <translation>⟳ 向右旋转</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Traces</source>
   <translation>波形</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <source>Find the rows of traces by itself again</source>
   <translation>恢复自动查找波形行</translation>
  </message>
  <message>
   <source>Set the rows of traces by hand, where they were not found</source>
   <translation>手工设置未找到的波形行</translation>
  </message>
  <message>
   <source>Not found: {leads}.</source>
   <translation>未找到：{leads}。</translation>
  </message>
  <message>
   <source>Looking for grid and traces …</source>
   <translation>正在查找网格和波形…</translation>
  </message>
  <message>
   <source>Not recorded: {leads}.</source>
   <translation>未记录：{leads}。</translation>
  </message>
  <message>
   <source>Drop an ECG here</source>
   <translation>将心电图拖放到此处</translation>
  </message>
  <message>
   <source>A recorder's file, a scan, a photo or a PDF page; or say above what you look for.</source>
   <translation>设备文件、扫描件、照片或 PDF 页面；也可在上方输入要查找的内容。</translation>
  </message>
  <message>
   <source>Show an example</source>
   <translation>查看示例</translation>
  </message>
  <message>
   <source>OPEN LATELY</source>
   <translation>最近打开</translation>
  </message>
  <message>
   <source>WHAT THE ENCODER SEES</source>
   <translation>编码器所见</translation>
  </message>
  <message>
   <source>AS THE PAPER ENCODES IT</source>
   <translation>论文中的编码方式</translation>
  </message>
  <message>
   <source>lead-time (shipped)</source>
   <translation>导联-时间（内置）</translation>
  </message>
  <message>
   <source>Leads down, ten seconds across, voltage as colour</source>
   <translation>纵向为导联，横向为十秒，颜色表示电压</translation>
  </message>
  <message>
   <source>Simple plot</source>
   <translation>简单绘图</translation>
  </message>
  <message>
   <source>One beat of each lead, drawn</source>
   <translation>每导联一个心搏，直接绘制</translation>
  </message>
  <message>
   <source>Gramian angular field (GAF)</source>
   <translation>格拉姆角场 (GAF)</translation>
  </message>
  <message>
   <source>One beat of each lead: cosine of the sum of two angles</source>
   <translation>每导联一个心搏：两角之和的余弦</translation>
  </message>
  <message>
   <source>Markov transition field (MTF)</source>
   <translation>马尔可夫转移场 (MTF)</translation>
  </message>
  <message>
   <source>One beat of each lead: how likely its levels follow</source>
   <translation>每导联一个心搏：电平相继出现的频率</translation>
  </message>
  <message>
   <source>Recurrence plot (RP)</source>
   <translation>递归图 (RP)</translation>
  </message>
  <message>
   <source>One beat of each lead: distances between its samples</source>
   <translation>每导联一个心搏：采样点之间的距离</translation>
  </message>
  <message>
   <source>MTF and GAF</source>
   <translation>MTF 和 GAF</translation>
  </message>
  <message>
   <source>One beat of each lead, a colour an encoding</source>
   <translation>每导联一个心搏，每种编码一种颜色</translation>
  </message>
  <message>
   <source>GAF and RP</source>
   <translation>GAF 和 RP</translation>
  </message>
  <message>
   <source>RP and MTF</source>
   <translation>RP 和 MTF</translation>
  </message>
  <message>
   <source>All in one field</source>
   <translation>全部合一</translation>
  </message>
  <message>
   <source>The beats of all leads as one series</source>
   <translation>所有导联的心搏连成一个序列</translation>
  </message>
  <message>
   <source>Grid of all three</source>
   <translation>三者组合网格</translation>
  </message>
  <message>
   <source>One beat of each lead: MTF red, RP green, GAF blue</source>
   <translation>每导联一个心搏：MTF 红，RP 绿，GAF 蓝</translation>
  </message>
  <message>
   <source>What the encoder sees</source>
   <translation>编码器所见</translation>
  </message>
  <message>
   <source>What the nearest cases were called</source>
   <translation>最近病例的诊断语句</translation>
  </message>
  <message>
   <source>Export ECG</source>
   <translation>导出心电图</translation>
  </message>
  <message>
   <source>Export report</source>
   <translation>导出报告</translation>
  </message>
  <message>
   <source>Export cases</source>
   <translation>导出病例</translation>
  </message>
  <message>
   <source>{low}-{high} y</source>
   <translation>{low}-{high} 岁</translation>
  </message>
  <message>
   <source>from {low} y</source>
   <translation>{low} 岁起</translation>
  </message>
  <message>
   <source>up to {high} y</source>
   <translation>至 {high} 岁</translation>
  </message>
  <message>
   <source>recorded from {first}</source>
   <translation>记录于 {first} 起</translation>
  </message>
  <message>
   <source>recorded up to {last}</source>
   <translation>记录截至 {last}</translation>
  </message>
  <message>
   <source>recorded {first} to {last}</source>
   <translation>记录于 {first} 至 {last}</translation>
  </message>
  <message>
   <source>on {day}</source>
   <translation>{day} 当天</translation>
  </message>
  <message>
   <source>Ask by the whole ECG again</source>
   <translation>恢复用整份心电图搜索</translation>
  </message>
  <message>
   <source>Take this condition away</source>
   <translation>移除此条件</translation>
  </message>
  <message>
   <source>source: {source}</source>
   <translation>来源：{source}</translation>
  </message>
  <message>
   <source>tag: {tags}</source>
   <translation>标签：{tags}</translation>
  </message>
  <message>
   <source>report: {words}</source>
   <translation>报告：{words}</translation>
  </message>
  <message>
   <source>Asked by a part of the ECG:</source>
   <translation>按心电图的一部分搜索：</translation>
  </message>
  <message>
   <source>not starred</source>
   <translation>未加星标</translation>
  </message>
  <message>
   <source>Only cases:</source>
   <translation>仅限病例：</translation>
  </message>
  <message>
   <source> or </source>
   <translation> 或 </translation>
  </message>
  <message>
   <source>No statement has this name. Choose one of those that appear while you type.</source>
   <translation>没有此名称的诊断语句。请从输入时出现的项目中选择。</translation>
  </message>
  <message>
   <source>This is no date. Write a year, a month or a day, such as 2019, 2019-06 or 2019-06-30.</source>
   <translation>这不是日期。请输入年、月或日，如 2019、2019-06 或 2019-06-30。</translation>
  </message>
  <message>
   <source>Age {name}</source>
   <translation>年龄 {name}</translation>
  </message>
  <message>
   <source>Only these cases</source>
   <translation>仅限这些病例</translation>
  </message>
  <message>
   <source>Recorded from</source>
   <translation>记录起始</translation>
  </message>
  <message>
   <source>Recorded up to and with</source>
   <translation>记录截止（含）</translation>
  </message>
  <message>
   <source>how the source begins, such as ptbxl/</source>
   <translation>来源的开头，如 ptbxl/</translation>
  </message>
  <message>
   <source>only starred cases</source>
   <translation>仅星标病例</translation>
  </message>
  <message>
   <source>from</source>
   <translation>从</translation>
  </message>
  <message>
   <source>from any age</source>
   <translation>年龄下限不限</translation>
  </message>
  <message>
   <source>to</source>
   <translation>至</translation>
  </message>
  <message>
   <source>to any age</source>
   <translation>年龄上限不限</translation>
  </message>
  <message>
   <source>any statement</source>
   <translation>不限诊断语句</translation>
  </message>
  <message>
   <source>words that the report must contain</source>
   <translation>报告必须包含的词语</translation>
  </message>
  <message>
   <source>from, such as 2019-06</source>
   <translation>起始，如 2019-06</translation>
  </message>
  <message>
   <source>up to and with</source>
   <translation>截止（含）</translation>
  </message>
  <message>
   <source>Age, years</source>
   <translation>年龄（岁）</translation>
  </message>
  <message>
   <source>Stars</source>
   <translation>星标</translation>
  </message>
  <message>
   <source>1  Open an ECG</source>
   <translation>1  打开心电图</translation>
  </message>
  <message>
   <source>Drop a file, a scan or a photo here, or press Ctrl+O. What you look for can also be typed in words above.</source>
   <translation>将文件、扫描件或照片拖放到此处，或按 Ctrl+O。也可在上方用文字输入要查找的内容。</translation>
  </message>
  <message>
   <source>2  Go through the cases</source>
   <translation>2  浏览病例</translation>
  </message>
  <message>
   <source>The most similar past cases, the nearest first, with what they were called. The arrow keys go from case to case.</source>
   <translation>最相似的既往病例及其诊断语句，最近的排在最前。用方向键切换病例。</translation>
  </message>
  <message>
   <source>3  Read and compare</source>
   <translation>3  阅读与比较</translation>
  </message>
  <message>
   <source>The chosen case with its report. Space lays its beats over the query's; F1 shows all keys.</source>
   <translation>所选病例及其报告。空格键将其心搏叠加到查询上；F1 显示所有快捷键。</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>Measurements of the query and of the cases in the grid</source>
   <translation>查询与网格中各病例的测量值</translation>
  </message>
  <message>
   <source>User's guide</source>
   <translation>用户指南</translation>
  </message>
  <message>
   <source>The file holds numbers and does not say what they mean. What you leave open is guessed, and noted.</source>
   <translation>文件包含数字但未说明含义。未填写的内容将被推测并注明。</translation>
  </message>
  <message>
   <source>What the table holds</source>
   <translation>表格内容</translation>
  </message>
  <message>
   <source>Samples per second</source>
   <translation>每秒采样数</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>Leads, column by column</source>
   <translation>导联，逐列</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>推测</translation>
  </message>
  <message>
   <source>Reading the table</source>
   <translation>正在读取表格</translation>
  </message>
  <message>
   <source>A PTB-XL folder, a folder or files of ECGs, or a CSV manifest. Names and numbers of patients are left out. What is imported stays when you stop; importing again goes on from there.</source>
   <translation>PTB-XL 文件夹、心电图文件夹或文件，或 CSV 清单。患者姓名和编号不会导入。停止时已导入的内容会保留；再次导入将从该处继续。</translation>
  </message>
  <message>
   <source>PTB-XL data set with its reports</source>
   <translation>PTB-XL 数据集及其报告</translation>
  </message>
  <message>
   <source>table of files with reports</source>
   <translation>文件及报告的表格</translation>
  </message>
  <message>
   <source>folder of ECG files</source>
   <translation>心电图文件夹</translation>
  </message>
  <message>
   <source>table that does not say what it holds: describe it</source>
   <translation>表格未说明内容：请描述</translation>
  </message>
  <message>
   <source>ECG file</source>
   <translation>心电图文件</translation>
  </message>
  <message>
   <source>Import into the library</source>
   <translation>导入病例库</translation>
  </message>
  <message>
   <source>Files and folders to import</source>
   <translation>要导入的文件和文件夹</translation>
  </message>
  <message>
   <source>Only try: read everything, write nothing</source>
   <translation>仅试运行：全部读取，不写入</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Rejected records</source>
   <translation>被拒绝的记录</translation>
  </message>
  <message>
   <source>Records that cannot be imported are listed here with the reason.</source>
   <translation>无法导入的记录及其原因列于此处。</translation>
  </message>
  <message>
   <source>Rate, unit and leads of tables that do not say them</source>
   <translation>未注明的表格的采样率、单位和导联</translation>
  </message>
  <message>
   <source>Looking at the files</source>
   <translation>正在查看文件</translation>
  </message>
  <message>
   <source>Folder of ECGs</source>
   <translation>心电图文件夹</translation>
  </message>
  <message>
   <source>ECG files</source>
   <translation>心电图文件</translation>
  </message>
  <message>
   <source>Beginning …</source>
   <translation>正在开始…</translation>
  </message>
  <message>
   <source>Save this list</source>
   <translation>保存此列表</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>后退</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>Save this list …</source>
   <translation>保存此列表…</translation>
  </message>
  <message>
   <source>Tables …</source>
   <translation>表格…</translation>
  </message>
  <message>
   <source>1  What to import</source>
   <translation>1  导入内容</translation>
  </message>
  <message>
   <source>Add folder …</source>
   <translation>添加文件夹…</translation>
  </message>
  <message>
   <source>Add files …</source>
   <translation>添加文件…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>2  Import</source>
   <translation>2  导入</translation>
  </message>
  <message>
   <source>Tables: {said} …</source>
   <translation>表格：{said}…</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>正在导出</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详细信息</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Wheel or pinch</source>
   <translation>滚轮或捏合</translation>
  </message>
  <message>
   <source>zoom at the pointer</source>
   <translation>在指针处缩放</translation>
  </message>
  <message>
   <source>Drag</source>
   <translation>拖动</translation>
  </message>
  <message>
   <source>move the paper, or measure with the calipers on</source>
   <translation>移动图纸，或用卡尺测量</translation>
  </message>
  <message>
   <source>Shift + wheel</source>
   <translation>Shift + 滚轮</translation>
  </message>
  <message>
   <source>move sideways</source>
   <translation>左右移动</translation>
  </message>
  <message>
   <source>Double click</source>
   <translation>双击</translation>
  </message>
  <message>
   <source>whole paper</source>
   <translation>整张图纸</translation>
  </message>
  <message>
   <source>move the point along the trace</source>
   <translation>沿波形移动点</translation>
  </message>
  <message>
   <source>by a large box</source>
   <translation>移动一大格</translation>
  </message>
  <message>
   <source>to the lead above or below</source>
   <translation>移到上方或下方导联</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>set the first point, then the second</source>
   <translation>先放第一个点，再放第二个</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>let go of the first point</source>
   <translation>放开第一个点</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Mouse on the paper</source>
   <translation>在图纸上使用鼠标</translation>
  </message>
  <message>
   <source>With the calipers on (C)</source>
   <translation>打开分规时 (C)</translation>
  </message>
  <message>
   <source>Case 1 to 9</source>
   <translation>病例 1 至 9</translation>
  </message>
  <message>
   <source>Drag the stretch or its edges; arrow keys move it, with Shift its end; the wheel, + and - zoom, 0 shows all.</source>
   <translation>拖动区段或其边缘；方向键移动区段，按住 Shift 移动其末端；滚轮、+ 和 - 缩放，0 显示全部。</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>无已知数据</translation>
  </message>
  <message>
   <source>{height} mV peak to peak</source>
   <translation>峰峰值 {height} mV</translation>
  </message>
  <message>
   <source>One lead in detail</source>
   <translation>单导联详情</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>导联</translation>
  </message>
  <message>
   <source>The lead over time, with a stretch to measure</source>
   <translation>随时间变化的导联，带可测量区段</translation>
  </message>
  <message>
   <source>Spectrum of the stretch</source>
   <translation>区段的频谱</translation>
  </message>
  <message>
   <source>Preparing the lead</source>
   <translation>正在准备导联</translation>
  </message>
  <message>
   <source>Working out the spectrum</source>
   <translation>正在计算频谱</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>可靠</translation>
  </message>
  <message>
   <source>fair: compare with the page</source>
   <translation>一般：请与页面核对</translation>
  </message>
  <message>
   <source>unsure: compare with the page</source>
   <translation>不确定：请与页面核对</translation>
  </message>
  <message>
   <source>Use lead {lead}</source>
   <translation>使用导联 {lead}</translation>
  </message>
  <message>
   <source>Confidence in lead {lead}</source>
   <translation>导联 {lead} 的可信度</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <source>Undraw</source>
   <translation>取消绘制</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>绘制</translation>
  </message>
  <message>
   <source>Follow the trace of {lead} by itself again</source>
   <translation>恢复自动跟踪 {lead} 的波形</translation>
  </message>
  <message>
   <source>Draw the trace of {lead} by hand, point by point</source>
   <translation>手工逐点绘制 {lead} 的波形</translation>
  </message>
  <message>
   <source>Open library</source>
   <translation>打开病例库</translation>
  </message>
  <message>
   <source>Encrypted library: {name}</source>
   <translation>加密库：{name}</translation>
  </message>
  <message>
   <source>Open library on a server</source>
   <translation>打开服务器上的病例库</translation>
  </message>
  <message>
   <source>Address, such as {url}</source>
   <translation>地址，例如 {url}</translation>
  </message>
  <message>
   <source>Empty folder for the new library</source>
   <translation>新病例库的空文件夹</translation>
  </message>
  <message>
   <source>New encrypted library</source>
   <translation>新建加密库</translation>
  </message>
  <message>
   <source>Empty folder for the backup</source>
   <translation>用于备份的空文件夹</translation>
  </message>
  <message>
   <source>Folder of the backup</source>
   <translation>备份所在文件夹</translation>
  </message>
  <message>
   <source>Library whose cases are taken over</source>
   <translation>要并入其病例的病例库</translation>
  </message>
  <message>
   <source>Import a case pack</source>
   <translation>导入病例包</translation>
  </message>
  <message>
   <source>Export a case pack</source>
   <translation>导出病例包</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>密码短语</translation>
  </message>
  <message>
   <source>Empty folder for the restored library</source>
   <translation>用于恢复病例库的空文件夹</translation>
  </message>
  <message>
   <source>Case packs</source>
   <translation>病例包</translation>
  </message>
  <message>
   <source>Case pack</source>
   <translation>病例包</translation>
  </message>
  <message numerus="yes">
   <source>The {n} selected cases</source>
   <translation>
    <numerusform>所选的 {n} 个病例</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} similar cases</source>
   <translation>
    <numerusform>{n} 个相似病例</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} starred cases</source>
   <translation>
    <numerusform>{n} 个加星病例</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All {n} cases</source>
   <translation>
    <numerusform>全部 {n} 个病例</numerusform>
   </translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>暂无</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>Nothing went wrong so far.</source>
   <translation>目前没有出错。</translation>
  </message>
  <message>
   <source>Reading the log</source>
   <translation>正在读取日志</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>重新读取</translation>
  </message>
  <message>
   <source>Open ECG</source>
   <translation>打开心电图</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Diff.</source>
   <translation>差值</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>已保存的搜索</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>保存此搜索</translation>
  </message>
  <message>
   <source>Name of the search</source>
   <translation>搜索名称</translation>
  </message>
  <message>
   <source>Rename the search</source>
   <translation>重命名搜索</translation>
  </message>
  <message>
   <source>Forget these</source>
   <translation>清除列表</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>重命名…</translation>
  </message>
  <message>
   <source>Words and filters, asked with the ECG that is open.</source>
   <translation>文字和筛选条件，与当前打开的心电图一起使用。</translation>
  </message>
  <message>
   <source>Recent ECGs</source>
   <translation>最近的心电图</translation>
  </message>
  <message>
   <source>Recent libraries</source>
   <translation>最近的病例库</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>关闭消息</translation>
  </message>
  <message>
   <source>One file with ECGs and reports, to hand to another library. Names of patients do not travel.</source>
   <translation>包含心电图和报告的单个文件，可交给另一病例库。不含患者姓名。</translation>
  </message>
  <message>
   <source>under which the cases may be used</source>
   <translation>病例的使用许可</translation>
  </message>
  <message>
   <source>where the cases are from</source>
   <translation>病例来源</translation>
  </message>
  <message>
   <source>none: anyone can read it</source>
   <translation>无：任何人都可读取</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>病例</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Provenance</source>
   <translation>来源说明</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>再次输入</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>页</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>of {pages}</source>
   <translation>/ {pages}</translation>
  </message>
  <message>
   <source>Type a command</source>
   <translation>输入命令</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>Saved search</source>
   <translation>已保存的搜索</translation>
  </message>
  <message>
   <source>Standard order</source>
   <translation>标准顺序</translation>
  </message>
  <message>
   <source>Cabrera order</source>
   <translation>Cabrera 顺序</translation>
  </message>
  <message>
   <source>Average beats</source>
   <translation>平均心搏</translation>
  </message>
  <message>
   <source>{lead} alone</source>
   <translation>仅 {lead}</translation>
  </message>
  <message>
   <source>Order of the leads</source>
   <translation>导联顺序</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>滤波</translation>
  </message>
  <message>
   <source>Time in the recording</source>
   <translation>记录中的时间</translation>
  </message>
  <message>
   <source>The two passphrases differ.</source>
   <translation>两次输入的密码短语不一致。</translation>
  </message>
  <message>
   <source>Take at least {least} characters; several words are easier to remember.</source>
   <translation>至少使用 {least} 个字符；多个单词更容易记住。</translation>
  </message>
  <message>
   <source>ECGs and reports are encrypted on the disk. The passphrase is stored nowhere: without it nobody can open the library again, nor its backups.</source>
   <translation>心电图和报告在磁盘上加密存储。口令不会保存在任何地方：没有它，任何人都无法再打开该库及其备份。</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>显示输入内容</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>粘贴的图片</translation>
  </message>
  <message>
   <source>The clipboard holds no picture</source>
   <translation>剪贴板中没有图片</translation>
  </message>
  <message>
   <source>Copy a picture or a file first.</source>
   <translation>请先复制图片或文件。</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Size of texts</source>
   <translation>文字大小</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>图纸</translation>
  </message>
  <message>
   <source>Cases to show</source>
   <translation>显示的病例数</translation>
  </message>
  <message>
   <source>Printer paper</source>
   <translation>打印纸张</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>偏好设置</translation>
  </message>
  <message>
   <source>US Letter</source>
   <translation>美式信纸</translation>
  </message>
  <message>
   <source>Another language is spoken from the next start on.</source>
   <translation>语言更改将在下次启动时生效。</translation>
  </message>
  <message>
   <source>Search by a part of this ECG</source>
   <translation>按此心电图的一部分搜索</translation>
  </message>
  <message>
   <source>From, seconds</source>
   <translation>起点（秒）</translation>
  </message>
  <message>
   <source>To, seconds</source>
   <translation>终点（秒）</translation>
  </message>
  <message>
   <source>From</source>
   <translation>从</translation>
  </message>
  <message>
   <source>Only these leads</source>
   <translation>仅限这些导联</translation>
  </message>
  <message>
   <source>Only this stretch</source>
   <translation>仅限此段</translation>
  </message>
  <message>
   <source>German</source>
   <translation>德语</translation>
  </message>
  <message>
   <source>English</source>
   <translation>英语</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>瑞典语</translation>
  </message>
  <message>
   <source>Report, {language}</source>
   <translation>报告（{language}）</translation>
  </message>
  <message>
   <source>Report of the chosen case</source>
   <translation>所选病例的报告</translation>
  </message>
  <message>
   <source>Report in English</source>
   <translation>英文报告</translation>
  </message>
  <message>
   <source>Hold a ruler to the screen and move the slider until the line is 100 mm long.</source>
   <translation>将直尺贴近屏幕，移动滑块直到线长为 100 毫米。</translation>
  </message>
  <message>
   <source>Measure this screen</source>
   <translation>测量此屏幕</translation>
  </message>
  <message>
   <source>Length of 100 mm</source>
   <translation>100 毫米的长度</translation>
  </message>
  <message>
   <source>Describe a finding, e.g. atrial fibrillation with left bundle branch block</source>
   <translation>用英文描述所见，例如 atrial fibrillation with left bundle branch block</translation>
  </message>
  <message>
   <source>Search in words</source>
   <translation>用文字搜索</translation>
  </message>
  <message>
   <source>Weight of the words against the ECG</source>
   <translation>文字相对于心电图的权重</translation>
  </message>
  <message>
   <source>ECG</source>
   <translation>心电图</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>Needs an ECG and words</source>
   <translation>需要心电图和文字</translation>
  </message>
  <message>
   <source>Report: {name}</source>
   <translation>报告：{name}</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>无日期</translation>
  </message>
  <message>
   <source>Two ECGs of one patient</source>
   <translation>同一患者的两份心电图</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>较早</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>较晚</translation>
  </message>
  <message numerus="yes">
   <source>Library: {name}, {n} cases</source>
   <translation>
    <numerusform>病例库：{name}，{n} 个病例</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: {done} of {total}</source>
   <translation>{name}：{done} / {total}</translation>
  </message>
  <message>
   <source>Paper: {name}</source>
   <translation>图纸：{name}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Open ECG …</source>
   <translation>打开心电图…</translation>
  </message>
  <message>
   <source>Paste a picture of an ECG</source>
   <translation>粘贴心电图图片</translation>
  </message>
  <message>
   <source>Print report …</source>
   <translation>打印报告…</translation>
  </message>
  <message>
   <source>Export report as PDF …</source>
   <translation>将报告导出为 PDF…</translation>
  </message>
  <message>
   <source>Export query as PDF, PNG, SVG …</source>
   <translation>将查询导出为 PDF、PNG、SVG…</translation>
  </message>
  <message>
   <source>Export case as PDF, PNG, SVG …</source>
   <translation>将病例导出为 PDF、PNG、SVG…</translation>
  </message>
  <message>
   <source>Export list of cases as CSV …</source>
   <translation>将病例列表导出为 CSV…</translation>
  </message>
  <message>
   <source>Preferences …</source>
   <translation>偏好设置…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <source>Edit report, tags, notes of the case …</source>
   <translation>编辑病例的报告、标签和备注…</translation>
  </message>
  <message>
   <source>Delete the case</source>
   <translation>删除病例</translation>
  </message>
  <message>
   <source>Open library …</source>
   <translation>打开病例库…</translation>
  </message>
  <message>
   <source>Open library on a server …</source>
   <translation>打开服务器上的病例库…</translation>
  </message>
  <message>
   <source>New library …</source>
   <translation>新建病例库…</translation>
  </message>
  <message>
   <source>New encrypted library …</source>
   <translation>新建加密库…</translation>
  </message>
  <message>
   <source>All cases …</source>
   <translation>所有病例…</translation>
  </message>
  <message>
   <source>Import ECGs …</source>
   <translation>导入心电图…</translation>
  </message>
  <message>
   <source>Add this ECG with a report …</source>
   <translation>将此心电图连同报告加入…</translation>
  </message>
  <message>
   <source>Import a case pack …</source>
   <translation>导入病例包…</translation>
  </message>
  <message>
   <source>Export a case pack …</source>
   <translation>导出病例包…</translation>
  </message>
  <message>
   <source>Take over another library …</source>
   <translation>并入另一病例库…</translation>
  </message>
  <message>
   <source>Back up …</source>
   <translation>备份…</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>恢复备份…</translation>
  </message>
  <message>
   <source>Check the library</source>
   <translation>检查病例库</translation>
  </message>
  <message>
   <source>Only these cases …</source>
   <translation>仅限这些病例…</translation>
  </message>
  <message>
   <source>More like the chosen case</source>
   <translation>查找更多与所选病例相似的病例</translation>
  </message>
  <message>
   <source>Mark a part to search by</source>
   <translation>标记用于搜索的部分</translation>
  </message>
  <message>
   <source>Search by leads and stretch …</source>
   <translation>按导联和时段搜索…</translation>
  </message>
  <message>
   <source>Search by the whole ECG</source>
   <translation>用整份心电图搜索</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>前进</translation>
  </message>
  <message>
   <source>Save this search …</source>
   <translation>保存此搜索…</translation>
  </message>
  <message>
   <source>Manage saved searches …</source>
   <translation>管理已保存的搜索…</translation>
  </message>
  <message>
   <source>Stop searching</source>
   <translation>停止搜索</translation>
  </message>
  <message>
   <source>Why this case</source>
   <translation>为何是此病例</translation>
  </message>
  <message>
   <source>Other ECGs of this patient</source>
   <translation>该患者的其他心电图</translation>
  </message>
  <message>
   <source>Star the case</source>
   <translation>为病例加星标</translation>
  </message>
  <message>
   <source>Next case</source>
   <translation>下一个病例</translation>
  </message>
  <message>
   <source>Previous case</source>
   <translation>上一个病例</translation>
  </message>
  <message>
   <source>Compare beat by beat</source>
   <translation>逐搏比较</translation>
  </message>
  <message>
   <source>Four cases beside the query</source>
   <translation>查询旁并列四个病例</translation>
  </message>
  <message>
   <source>Keep the case for grid and report</source>
   <translation>为网格和报告保留该病例</translation>
  </message>
  <message>
   <source>Beside its patient's other ECG</source>
   <translation>与同一患者的另一份心电图并列</translation>
  </message>
  <message>
   <source>Query beside another ECG …</source>
   <translation>查询与另一份心电图并列…</translation>
  </message>
  <message>
   <source>Bar with the paper's settings</source>
   <translation>图纸设置栏</translation>
  </message>
  <message>
   <source>Whole paper</source>
   <translation>整张图纸</translation>
  </message>
  <message>
   <source>True size</source>
   <translation>实际大小</translation>
  </message>
  <message>
   <source>Measure this screen with a ruler …</source>
   <translation>用直尺测量此屏幕…</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>缩小</translation>
  </message>
  <message>
   <source>Calipers</source>
   <translation>卡尺</translation>
  </message>
  <message>
   <source>March out the last caliper</source>
   <translation>按最近的卡尺间距依次标出</translation>
  </message>
  <message>
   <source>Undo caliper</source>
   <translation>撤销卡尺</translation>
  </message>
  <message>
   <source>Remove all calipers</source>
   <translation>移除所有卡尺</translation>
  </message>
  <message>
   <source>One lead of the query in detail …</source>
   <translation>查询的单导联详情…</translation>
  </message>
  <message>
   <source>What the encoder sees, large</source>
   <translation>编码器所见（放大）</translation>
  </message>
  <message>
   <source>Mark P, QRS and T</source>
   <translation>标记 P、QRS 和 T</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>命令面板</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>入门</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>浅色或深色</translation>
  </message>
  <message>
   <source>Log …</source>
   <translation>日志…</translation>
  </message>
  <message>
   <source>Similar past cases for a clinician's reading. Not a diagnosis, not a medical device.</source>
   <translation>供临床医生参考的相似既往病例。不是诊断，也不是医疗器械。</translation>
  </message>
  <message>
   <source>SYNTHETIC</source>
   <translation>合成</translation>
  </message>
  <message>
   <source>Computed, not recorded from a patient</source>
   <translation>由计算生成，非患者记录</translation>
  </message>
  <message>
   <source>matters: flattened, the case is less similar (occlusion)</source>
   <translation>重要：抹平后相似度降低（遮挡法）</translation>
  </message>
  <message>
   <source>Drop an ECG here, or press Ctrl+O</source>
   <translation>将心电图拖放到此处，或按 Ctrl+O</translation>
  </message>
  <message>
   <source>The chosen case appears here</source>
   <translation>所选病例显示在此处</translation>
  </message>
  <message>
   <source>No report is stored with this case.</source>
   <translation>此病例未保存报告。</translation>
  </message>
  <message>
   <source>What the {count} nearest were called  / all</source>
   <translation>最近 {count} 例的诊断语句  / 全部</translation>
  </message>
  <message>
   <source>The {count} nearest  / all</source>
   <translation>最近 {count} 例  / 全部</translation>
  </message>
  <message>
   <source>Agreement among them: {share}</source>
   <translation>彼此一致程度：{share}</translation>
  </message>
  <message>
   <source>Agreement: {share}</source>
   <translation>一致性：{share}</translation>
  </message>
  <message>
   <source>{name}: stated in {count} of the nearest cases, weighted share {share} (95 % interval {low}-{high}); in the whole library {base}</source>
   <translation>{name}：最近病例中 {count} 例提及，加权比例 {share}（95% 区间 {low}-{high}）；整个病例库中 {base}</translation>
  </message>
  <message>
   <source>age and sex unknown</source>
   <translation>年龄和性别不详</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>确定</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>全部保存</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>全部是</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>否</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>全部否</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>中止</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>忽略</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>恢复默认值</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Space</source>
   <translation>空格</translation>
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
   <translation>回车</translation>
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
   <translation>左</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>上</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>右</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>下</translation>
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
   <translation>向左滚动</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>向右滚动</translation>
  </message>
 </context>
 <context>
  <name>QWizard</name>
  <message>
   <source>&lt; &amp;Back</source>
   <translation>&lt; 上一步</translation>
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>&amp;Next &gt;</source>
   <translation>下一步 &gt;</translation>
  </message>
  <message>
   <source>Commit</source>
   <translation>提交</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Go Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
 </context>
</TS>
