<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
 <context>
  <name>ecgfinder</name>
  <message numerus="yes">
   <source>tag “{name}” on {n} cases</source>
   <translation>
    <numerusform>tag “{name}” on {n} case</numerusform>
    <numerusform>tag “{name}” on {n} cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>removal of tag “{name}” from {n} cases</source>
   <translation>
    <numerusform>removal of tag “{name}” from {n} case</numerusform>
    <numerusform>removal of tag “{name}” from {n} cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>deletion of {n} cases</source>
   <translation>
    <numerusform>deletion of {n} case</numerusform>
    <numerusform>deletion of {n} cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were checked.</source>
   <translation>
    <numerusform>{n} case was checked.</numerusform>
    <numerusform>{n} cases were checked.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases are backed up in {folder}</source>
   <translation>
    <numerusform>{n} case is backed up in {folder}</numerusform>
    <numerusform>{n} cases are backed up in {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were restored into {folder}</source>
   <translation>
    <numerusform>{n} case was restored into {folder}</numerusform>
    <numerusform>{n} cases were restored into {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases were written to {path}</source>
   <translation>
    <numerusform>{n} case was written to {path}</numerusform>
    <numerusform>{n} cases were written to {path}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} problems were found.</source>
   <translation>
    <numerusform>{n} problem was found.</numerusform>
    <numerusform>{n} problems were found.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cases</source>
   <translation>
    <numerusform>{n} case</numerusform>
    <numerusform>{n} cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} selected cases</source>
   <translation>
    <numerusform>The selected case</numerusform>
    <numerusform>The {n} selected cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} similar cases</source>
   <translation>
    <numerusform>The similar case</numerusform>
    <numerusform>The {n} similar cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {n} starred cases</source>
   <translation>
    <numerusform>The starred case</numerusform>
    <numerusform>The {n} starred cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All {n} cases</source>
   <translation>
    <numerusform>{n} case</numerusform>
    <numerusform>All {n} cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Library: {name}, {n} cases</source>
   <translation>
    <numerusform>Library: {name}, {n} case</numerusform>
    <numerusform>Library: {name}, {n} cases</numerusform>
   </translation>
  </message>
 </context>
</TS>
