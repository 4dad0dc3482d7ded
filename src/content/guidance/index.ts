export { guidance, pieceById } from './en/index.ts';
