import { template } from '@/domain/entries/kinds/kind.template.ts';
import { describeKind } from '#tests/support/kind-contract.ts';

// What people copy to start a kind of their own must keep the contract itself.
describeKind(template);
