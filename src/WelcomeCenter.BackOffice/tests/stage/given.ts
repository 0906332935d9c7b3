import type { CaseDetails, CaseItem, RequestDetails, RequestItem } from '../../src/api';

const at = '2026-03-01T08:00:00Z';

export const caseItem = (change: Partial<CaseItem> = {}): CaseItem => ({
  id: '01', reference: 'WC-2026-0001', status: 'Open', name: 'Amira Haddad', language: 'ar', needAreas: ['housing', 'bank'], openedAt: at, updatedAt: at,
  ...change,
});

export const caseDetails = (change: Partial<CaseDetails> = {}): CaseDetails => ({
  ...caseItem(),
  closeReason: null, closedAt: null, erasedAt: null, requestId: '07', email: 'amira@example.org', phone: '+49 9621 10-1234', reasonForComing: 'family',
  message: 'مرحبا\nHauptstraße 1', notes: [], timeline: [{ at, kind: 'CaseOpened', by: 'Carla Coordinator', detail: null }], version: 3,
  ...change,
});

export const requestItem = (change: Partial<RequestItem> = {}): RequestItem => ({
  id: '07', state: 'New', receivedAt: at, name: 'Amira Haddad', language: 'ar', needAreas: ['housing'], caseId: null, caseReference: null,
  ...change,
});

export const requestDetails = (change: Partial<RequestDetails> = {}): RequestDetails => ({
  ...requestItem(),
  email: 'amira@example.org', phone: null, reasonForComing: 'blue-card', message: 'Wir suchen eine Wohnung.', consentToCase: true, deleteAfter: null,
  withdrawnAt: null, version: 1,
  ...change,
});
