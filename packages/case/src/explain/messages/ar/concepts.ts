import type { Catalogue } from '../message.ts';
import type { ConceptParams } from '../en/concepts.ts';
import { latin } from './latin.ts';

export const concepts: Catalogue<ConceptParams> = {
  nash: 'ناش',
  gmr: latin('GMR'),
  smr: latin('SMR'),
  seq: latin('SEQ'),
  sseq: latin('SSEQ'),
  sim: latin('SIM'),
  'nash.name': 'استقرار ناش',
  'gmr.name': `العقلانية الفوقية العامة (${latin('GMR')})`,
  'smr.name': `العقلانية الفوقية المتناظرة (${latin('SMR')})`,
  'seq.name': `الاستقرار التتابعي (${latin('SEQ')})`,
  'sseq.name': `الاستقرار التتابعي المتناظر (${latin('SSEQ')})`,
  'sim.name': `الاستقرار المتزامن (${latin('SIM')})`,
  'nash.foresight':
    'ينظر ناش تحرّكاً واحداً إلى الأمام: فالطرف يترك الحالة متى حسّن تحرّكٌ من عنده وضعه، أياً كان ردّ الآخرين ({source}).',
  'gmr.foresight': `ينظر ${latin('GMR')} تحرّكين إلى الأمام: فالتحسّن مردوع إن استطاع الآخرون أن يُذهبوه بأي تحرّكات، ولو أضرّت بمن يقوم بها ({source}).`,
  'smr.foresight': `ينظر ${latin('SMR')} ثلاثة تحرّكات إلى الأمام: فأي تحرّكات للآخرين قد تردع كما في ${latin('GMR')}، على ألا ينجو الطرف منها بتحرّك آخر من عنده ({source}).`,
  'seq.foresight': `ينظر ${latin('SEQ')} تحرّكين إلى الأمام: فلا يردع التحسّنَ إلا تحرّكاتٌ يحسّن كلٌّ منها وضع من يقوم به ({source}).`,
  'sseq.foresight': `ينظر ${latin('SSEQ')} ثلاثة تحرّكات إلى الأمام: فلا تردع إلا تحسّنات الآخرين كما في ${latin('SEQ')}، على ألا ينجو الطرف منها بتحرّك آخر من عنده ({source}).`,
  'sim.foresight': `ينظر ${latin('SIM')} إلى لحظة واحدة: فبينما يحسّن طرف وضعه يحسّن آخرون أوضاعهم، وتُذهب التغييرات مجتمعةً ذلك المكسب ({source}).`,
};
