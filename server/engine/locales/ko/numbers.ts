import type { HandNumbers } from '../types.js';

export const numbers: HandNumbers = {
  charactersNeedUnit: true,
  characters: { 영: 0, 공: 0, 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 칠: 7, 팔: 8, 구: 9, 십: 10, 백: 100, 천: 1000 },
  scales: { 백: 100, 천: 1000, 만: 10000, 억: 1e8, 조: 1e12 },
  currencies: { 달러: 'USD', '미국 달러': 'USD', 유로: 'EUR', 파운드: 'GBP', 엔: 'JPY', 위안: 'CNY', 프랑: 'CHF', 원: 'KRW', 루블: 'RUB' },
  units: { 퍼센트: 'percent', 프로: 'percent', '％': 'percent', 포인트: 'percentage-point', 퍼센트포인트: 'percentage-point', 톤: 'tonne', 도: 'degree', 세: 'year', 살: 'year', 년: 'year', 년간: 'year', 개월: 'month', 주: 'week', 일: 'day', 일간: 'day', 시간: 'hour', 분: 'minute', 초: 'second', 배: 'multiple', 명: 'person', 개: 'piece' },
  prefixUnits: { 섭씨: 'celsius', 화씨: 'fahrenheit' },
  ordinalPrefixes: ['제'],
  articles: [],
  hedges: { 거의: 'almost', 약: 'about', 대략: 'about', '~': 'about', 최소: 'at-least', 적어도: 'at-least', 최대: 'at-most' },
  hedgesAfter: { 이상: 'at-least', 이하: 'at-most', 미만: 'less-than', 초과: 'more-than', '이 넘는': 'more-than', 정도: 'about', 가량: 'about' },
  signWords: { 마이너스: 'down', 플러스: 'up' },
  rangeWords: ['에서', '~', '-', '–', '—'],
  and: ['과', '와'],
  or: ['또는'],
  times: ['배'],
  labels: [],
  clock: ['시', '월', '일'],
  yearWords: ['년'],
  stops: ['은', '는', '이', '가', '을', '를', '의', '에'],
  counted: 'next',
};
