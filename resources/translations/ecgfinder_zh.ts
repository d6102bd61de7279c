<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
 <context>
  <name>ecgfinder</name>
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
  <message numerus="yes">
   <source>tag “{name}” on {n} case(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>removal of tag “{name}” from {n} case(s)</source>
   <translation type="unfinished">
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
   </translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation type="unfinished" />
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
   <source>, {seconds} s left</source>
   <translation>，剩余 {seconds} 秒</translation>
  </message>
  <message>
   <source>{done} of {total} records, {pace}/s</source>
   <translation>{done} / {total} 条记录，{pace} 条/秒</translation>
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
   <source>The ECG was added to the library.</source>
   <translation>心电图已加入病例库。</translation>
  </message>
  <message>
   <source>Written to {path}</source>
   <translation>已写入 {path}</translation>
  </message>
  <message>
   <source>Stopped. What was taken over stays.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} case(s) were checked.</source>
   <translation type="unfinished">
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
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} case(s) were restored into {folder}</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} case(s) were written to {path}</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} problem(s) were found.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>All is well.</source>
   <translation type="unfinished" />
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
   <source>Something went wrong inside the program ({kind}).</source>
   <translation>程序内部出错（{kind}）。</translation>
  </message>
  <message>
   <source>Shows the past ECGs most similar to a new one, with their reports. It works on this computer alone; nothing is sent anywhere.</source>
   <translation>显示与新心电图最相似的既往心电图及其报告。仅在本机运行，不向任何地方发送数据。</translation>
  </message>
  <message>
   <source>Apache License 2.0. Uses Qt (LGPL 3), ONNX Runtime, hnswlib, SQLite, NumPy and SciPy. The font is Inter (OFL 1.1).</source>
   <translation>Apache 许可证 2.0。使用 Qt (LGPL 3)、ONNX Runtime、hnswlib、SQLite、NumPy 和 SciPy。字体为 Inter (OFL 1.1)。</translation>
  </message>
  <message>
   <source>About ecgfinder</source>
   <translation>关于 ecgfinder</translation>
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
   <source>The patient's name is not stored.</source>
   <translation>不保存患者姓名。</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>病例库</translation>
  </message>
  <message>
   <source>Words in the report</source>
   <translation>报告中的词语</translation>
  </message>
  <message>
   <source>Search with this ECG</source>
   <translation>用此心电图搜索</translation>
  </message>
  <message>
   <source>Delete …</source>
   <translation>删除…</translation>
  </message>
  <message>
   <source>Cases of the library</source>
   <translation>病例库中的病例</translation>
  </message>
  <message numerus="yes">
   <source>Delete {n} cases with their reports? This cannot be undone.</source>
   <translation>
    <numerusform>删除 {n} 个病例及其报告？此操作无法撤销。</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
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
  <message numerus="yes">
   <source>{n} cases</source>
   <translation>
    <numerusform>{n} 个病例</numerusform>
   </translation>
  </message>
  <message>
   <source>Open an ECG or type what you look for;
the most similar past cases appear here.</source>
   <translation>打开心电图或输入要查找的内容；
最相似的既往病例将显示在此处。</translation>
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
   <source>No beats to average</source>
   <translation>没有可平均的心搏</translation>
  </message>
  <message>
   <source>average beats, low-passed at 40 Hz</source>
   <translation>平均心搏，40 Hz 低通</translation>
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
   <translation>停止</translation>
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
   <translation>取消</translation>
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
   <translation>未记录：{leads}。</translation>
  </message>
  <message>
   <source>lead-time (the shipped encoder's)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leads down, ten seconds across, voltage as colour</source>
   <translation>纵向为导联，横向为十秒，颜色表示电压</translation>
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
   <translation>编码器所见</translation>
  </message>
  <message>
   <source>WHAT THE ENCODER SEES</source>
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
   <source>{name} any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Age {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this condition away</source>
   <translation>移除此条件</translation>
  </message>
  <message>
   <source>Only these cases</source>
   <translation>仅限这些病例</translation>
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
   <source>Age, years</source>
   <translation>年龄（岁）</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>诊断语句</translation>
  </message>
  <message>
   <source>report: {words}</source>
   <translation>报告：{words}</translation>
  </message>
  <message>
   <source>from</source>
   <translation>从</translation>
  </message>
  <message>
   <source>to</source>
   <translation>至</translation>
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
   <source>A PTB-XL folder, a folder or files of ECGs, or a CSV manifest. Names and numbers of patients are left out. What is imported stays when you stop; importing again goes on from there.</source>
   <translation>PTB-XL 文件夹、心电图文件夹或文件，或 CSV 清单。患者姓名和编号不会导入。停止时已导入的内容会保留；再次导入将从该处继续。</translation>
  </message>
  <message>
   <source>Import into the library</source>
   <translation>导入病例库</translation>
  </message>
  <message>
   <source>Only try: read everything, write nothing</source>
   <translation>仅试运行：全部读取，不写入</translation>
  </message>
  <message>
   <source>Records that cannot be imported are listed here with the reason.</source>
   <translation>无法导入的记录及其原因列于此处。</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>导入</translation>
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
   <source>Add folder …</source>
   <translation>添加文件夹…</translation>
  </message>
  <message>
   <source>Add files …</source>
   <translation>添加文件…</translation>
  </message>
  <message>
   <source>Beginning …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
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
   <translation>关闭</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
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
   <source>Keys</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Mouse on the paper</source>
   <translation>在图纸上使用鼠标</translation>
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
   <source>Case 1 to 9</source>
   <translation>病例 1 至 9</translation>
  </message>
  <message>
   <source>{height} mV peak to peak</source>
   <translation>峰峰值 {height} mV</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>无已知数据</translation>
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
   <translation>打开病例库</translation>
  </message>
  <message>
   <source>Open encrypted library</source>
   <translation>打开加密病例库</translation>
  </message>
  <message>
   <source>Empty folder for the new library</source>
   <translation>新病例库的空文件夹</translation>
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
   <translation>密码短语</translation>
  </message>
  <message>
   <source>Encrypted library</source>
   <translation>加密病例库</translation>
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
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} similar case(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} starred case(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>All {n} case(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>暂无</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>病例</translation>
  </message>
  <message>
   <source>Open ECG</source>
   <translation>打开心电图</translation>
  </message>
  <message>
   <source>Recent ECGs</source>
   <translation>最近的心电图</translation>
  </message>
  <message numerus="yes">
   <source>Library: {name}, {n} cases</source>
   <translation>
    <numerusform>病例库：{name}，{n} 个病例</numerusform>
   </translation>
  </message>
  <message>
   <source>Forget these</source>
   <translation>清除列表</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>测量值</translation>
  </message>
  <message>
   <source>Diff.</source>
   <translation>差值</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>关闭消息</translation>
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
   <translation>病例</translation>
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
   <translation>标准顺序</translation>
  </message>
  <message>
   <source>Cabrera order</source>
   <translation>Cabrera 顺序</translation>
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
   <source>Open library …</source>
   <translation>打开病例库…</translation>
  </message>
  <message>
   <source>Open encrypted library …</source>
   <translation>打开加密病例库…</translation>
  </message>
  <message>
   <source>All cases …</source>
   <translation>所有病例…</translation>
  </message>
  <message>
   <source>New library …</source>
   <translation>新建病例库…</translation>
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
   <source>Search</source>
   <translation>搜索</translation>
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
   <source>Back</source>
   <translation>后退</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>前进</translation>
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
   <source>Light or dark</source>
   <translation>浅色或深色</translation>
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
   <source>Orange: flattened, it makes the case less similar (occlusion)</source>
   <translation>橙色：抹平该段后病例相似度降低（遮挡法）</translation>
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
