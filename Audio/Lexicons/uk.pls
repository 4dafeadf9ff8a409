<?xml version="1.0" encoding="UTF-8"?>
<!-- УЗД is read half as a word, and т and г run together in "рентген". The voice guesses the stress of most words and often
     misses it (парацетамол, ібупрофен, аспірин, діабету): it heeds no stress mark, so an alias cannot mend them. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="uk">
  <lexeme><grapheme>УЗД</grapheme><alias>у зе де</alias></lexeme>
  <lexeme><grapheme>рентген</grapheme><alias>рентґен</alias></lexeme>
  <lexeme><grapheme>рентгенівський</grapheme><alias>рентґенівський</alias></lexeme>
  <lexeme><grapheme>рентгенівських</grapheme><alias>рентґенівських</alias></lexeme>
</lexicon>
