<?xml version="1.0" encoding="UTF-8"?>
<!-- Characters with several readings that the voice gets wrong, given by others of the same sound (药匙 yàochí, 量取 liángqǔ,
     测量 cèliáng, 地方 dìfang, 行 háng for rows), and 椎间盘, whose end is said twice. Checked and right: 对乙酰氨基酚, 布洛芬, 华法林,
     阿哌沙班, 氯吡格雷, 血, 还, 重, 长, 大便, MRI and NHS by their letters. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="zh-Hans">
  <lexeme><grapheme>药匙</grapheme><alias>药池</alias></lexeme>
  <lexeme><grapheme>满匙</grapheme><alias>满池</alias></lexeme>
  <lexeme><grapheme>匙</grapheme><alias>池</alias></lexeme>
  <lexeme><grapheme>量具</grapheme><alias>凉具</alias></lexeme>
  <lexeme><grapheme>量取</grapheme><alias>凉取</alias></lexeme>
  <lexeme><grapheme>测量</grapheme><alias>测凉</alias></lexeme>
  <lexeme><grapheme>地方</grapheme><alias>第方</alias></lexeme>
  <lexeme><grapheme>行</grapheme><alias>航</alias></lexeme>
  <lexeme><grapheme>椎间盘</grapheme><alias>追间盘</alias></lexeme>
</lexicon>
