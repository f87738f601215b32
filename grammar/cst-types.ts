// The shape of the parser's output, generated from grammar.ts: the grammar test compares it and rewrites it with `-u`.
// Edit the grammar, not this.
// biome-ignore-all format: written by the generator
// biome-ignore-all lint/style/noExcessiveLinesPerFile: written by the generator

import type { CstNode, IToken } from "chevrotain";

export interface ExpressionCstNode extends CstNode {
  name: "expression";
  children: ExpressionCstChildren;
}

export type ExpressionCstChildren = {
  binary: BinaryCstNode[];
  Question?: IToken[];
  then?: ExpressionCstNode[];
  AssignOperator?: IToken[];
  assigned?: ExpressionCstNode[];
  Colon?: IToken[];
  otherwise?: ExpressionCstNode[];
};

export interface BinaryCstNode extends CstNode {
  name: "binary";
  children: BinaryCstChildren;
}

export type BinaryCstChildren = {
  unary: (UnaryCstNode)[];
  BinaryOperator?: (IToken)[];
};

export interface UnaryCstNode extends CstNode {
  name: "unary";
  children: UnaryCstChildren;
}

export type UnaryCstChildren = {
  PrefixOperator?: IToken[];
  unary?: (UnaryCstNode)[];
  LParen?: IToken[];
  typeName?: TypeNameCstNode[];
  RParen?: IToken[];
  StringOf?: IToken[];
  Comptime?: IToken[];
  postfix?: PostfixCstNode[];
};

export interface PostfixCstNode extends CstNode {
  name: "postfix";
  children: PostfixCstChildren;
}

export type PostfixCstChildren = {
  primary: PrimaryCstNode[];
  suffix?: SuffixCstNode[];
};

export interface SuffixCstNode extends CstNode {
  name: "suffix";
  children: SuffixCstChildren;
}

export type SuffixCstChildren = {
  Dot?: IToken[];
  Arrow?: IToken[];
  Word?: IToken[];
  NumberLiteral?: IToken[];
  callArguments?: CallArgumentsCstNode[];
  LBracket?: IToken[];
  expression?: ExpressionCstNode[];
  Comma?: IToken[];
  RBracket?: IToken[];
  PlusPlus?: IToken[];
  MinusMinus?: IToken[];
};

export interface PrimaryCstNode extends CstNode {
  name: "primary";
  children: PrimaryCstChildren;
}

export type PrimaryCstChildren = {
  NumberLiteral?: IToken[];
  CharLiteral?: IToken[];
  text?: TextCstNode[];
  True?: IToken[];
  False?: IToken[];
  ScratchVariable?: IToken[];
  Positional?: IToken[];
  KernelSymbol?: IToken[];
  mapAccess?: MapAccessCstNode[];
  sizeOf?: SizeOfCstNode[];
  offsetOf?: OffsetOfCstNode[];
  containerOf?: ContainerOfCstNode[];
  translation?: TranslationCstNode[];
  Identifier?: IToken[];
  callArguments?: CallArgumentsCstNode[];
  parenthesised?: ParenthesisedCstNode[];
  braceBlock?: BraceBlockCstNode[];
  ifStatement?: IfStatementCstNode[];
};

export interface TextCstNode extends CstNode {
  name: "text";
  children: TextCstChildren;
}

export type TextCstChildren = {
  StringLiteral: (IToken)[];
};

export interface TranslationCstNode extends CstNode {
  name: "translation";
  children: TranslationCstChildren;
}

export type TranslationCstChildren = {
  Xlate: IToken[];
  Less: IToken[];
  typeName: TypeNameCstNode[];
  Greater: IToken[];
  LParen: IToken[];
  expression: ExpressionCstNode[];
  RParen: IToken[];
};

export interface MapAccessCstNode extends CstNode {
  name: "mapAccess";
  children: MapAccessCstChildren;
}

export type MapAccessCstChildren = {
  MapName: IToken[];
  LBracket?: IToken[];
  expression?: ExpressionCstNode[];
  Comma?: IToken[];
  RBracket?: IToken[];
};

export interface SizeOfCstNode extends CstNode {
  name: "sizeOf";
  children: SizeOfCstChildren;
}

export type SizeOfCstChildren = {
  SizeOf: IToken[];
  LParen?: IToken[];
  typeName?: TypeNameCstNode[];
  RParen?: IToken[];
  unary?: UnaryCstNode[];
};

export interface OffsetOfCstNode extends CstNode {
  name: "offsetOf";
  children: OffsetOfCstChildren;
}

export type OffsetOfCstChildren = {
  OffsetOf: IToken[];
  LParen: IToken[];
  typeName?: TypeNameCstNode[];
  unary?: UnaryCstNode[];
  Comma: IToken[];
  Word: IToken[];
  Dot?: IToken[];
  RParen: IToken[];
};

export interface ContainerOfCstNode extends CstNode {
  name: "containerOf";
  children: ContainerOfCstChildren;
}

export type ContainerOfCstChildren = {
  ContainerOf: IToken[];
  LParen: IToken[];
  expression: ExpressionCstNode[];
  Comma: (IToken)[];
  typeName: TypeNameCstNode[];
  Word: IToken[];
  Dot?: IToken[];
  RParen: IToken[];
};

export interface CallArgumentsCstNode extends CstNode {
  name: "callArguments";
  children: CallArgumentsCstChildren;
}

export type CallArgumentsCstChildren = {
  LParen: IToken[];
  argument?: ArgumentCstNode[];
  Comma?: IToken[];
  RParen: IToken[];
};

export interface ArgumentCstNode extends CstNode {
  name: "argument";
  children: ArgumentCstChildren;
}

export type ArgumentCstChildren = {
  Identifier?: IToken[];
  StringLiteral?: IToken[];
  Assign?: IToken[];
  expression: ExpressionCstNode[];
  AssignOperator?: IToken[];
  assigned?: ExpressionCstNode[];
  If?: IToken[];
  condition?: ExpressionCstNode[];
};

export interface ParenthesisedCstNode extends CstNode {
  name: "parenthesised";
  children: ParenthesisedCstChildren;
}

export type ParenthesisedCstChildren = {
  LParen: IToken[];
  argument?: (ArgumentCstNode)[];
  Comma?: (IToken)[];
  RParen: IToken[];
};

export interface TypeNameCstNode extends CstNode {
  name: "typeName";
  children: TypeNameCstChildren;
}

export type TypeNameCstChildren = {
  typeWords?: TypeWordsCstNode[];
  typeOf?: TypeOfCstNode[];
  Multiply?: IToken[];
  LBracket?: IToken[];
  expression?: ExpressionCstNode[];
  RBracket?: IToken[];
};

export interface TypeOfCstNode extends CstNode {
  name: "typeOf";
  children: TypeOfCstChildren;
}

export type TypeOfCstChildren = {
  TypeOf: IToken[];
  LParen?: IToken[];
  typeName?: TypeNameCstNode[];
  RParen?: IToken[];
  parenthesised?: ParenthesisedCstNode[];
};

export interface TypeWordsCstNode extends CstNode {
  name: "typeWords";
  children: TypeWordsCstChildren;
}

export type TypeWordsCstChildren = {
  qualifier?: (IToken)[];
  Struct?: IToken[];
  Union?: IToken[];
  Enum?: IToken[];
  Identifier: (IToken)[];
};

export interface TerminatorCstNode extends CstNode {
  name: "terminator";
  children: TerminatorCstChildren;
}

export type TerminatorCstChildren = {
  Semicolon?: IToken[];
};

export interface ProbeListCstNode extends CstNode {
  name: "probeList";
  children: ProbeListCstChildren;
}

export type ProbeListCstChildren = {
  probeChoice: ProbeChoiceCstNode[];
  Comma?: IToken[];
};

export interface ProbeChoiceCstNode extends CstNode {
  name: "probeChoice";
  children: ProbeChoiceCstChildren;
}

export type ProbeChoiceCstChildren = {
  Identifier?: IToken[];
  Assign?: IToken[];
  probeSpec: ProbeSpecCstNode[];
  OrOr?: IToken[];
};

export interface ProbeSpecCstNode extends CstNode {
  name: "probeSpec";
  children: ProbeSpecCstChildren;
}

export type ProbeSpecCstChildren = {
  ProbeStart: IToken[];
  ProbePart?: IToken[];
  Divide?: IToken[];
};

export interface PredicateCstNode extends CstNode {
  name: "predicate";
  children: PredicateCstChildren;
}

export type PredicateCstChildren = {
  Divide: (IToken)[];
  expression: ExpressionCstNode[];
};

export interface BlockCstNode extends CstNode {
  name: "block";
  children: BlockCstChildren;
}

export type BlockCstChildren = {
  angleBlock?: AngleBlockCstNode[];
  braceBlock?: BraceBlockCstNode[];
};

export interface AngleBlockCstNode extends CstNode {
  name: "angleBlock";
  children: AngleBlockCstChildren;
}

export type AngleBlockCstChildren = {
  Less: IToken[];
  statement?: StatementCstNode[];
  Greater: IToken[];
};

export interface BraceBlockCstNode extends CstNode {
  name: "braceBlock";
  children: BraceBlockCstChildren;
}

export type BraceBlockCstChildren = {
  LCurly: IToken[];
  statement?: StatementCstNode[];
  RCurly: IToken[];
};

export interface StatementCstNode extends CstNode {
  name: "statement";
  children: StatementCstChildren;
}

export type StatementCstChildren = {
  Semicolon?: IToken[];
  ifStatement?: IfStatementCstNode[];
  braceBlock?: BraceBlockCstNode[];
  letStatement?: LetStatementCstNode[];
  returnStatement?: ReturnStatementCstNode[];
  lacksStatement?: LacksStatementCstNode[];
  forStatement?: ForStatementCstNode[];
  loopStatement?: LoopStatementCstNode[];
  jumpStatement?: JumpStatementCstNode[];
  simpleStatement?: SimpleStatementCstNode[];
};

export interface IfStatementCstNode extends CstNode {
  name: "ifStatement";
  children: IfStatementCstChildren;
}

export type IfStatementCstChildren = {
  If: IToken[];
  parenthesised?: ParenthesisedCstNode[];
  bareThen?: StatementCstNode[];
  expression?: ExpressionCstNode[];
  then?: BraceBlockCstNode[];
  Else?: IToken[];
  ifStatement?: IfStatementCstNode[];
  otherwise?: BraceBlockCstNode[];
  bareElse?: StatementCstNode[];
};

export interface ForStatementCstNode extends CstNode {
  name: "forStatement";
  children: ForStatementCstChildren;
}

export type ForStatementCstChildren = {
  For: IToken[];
  LParen?: IToken[];
  forRange?: (ForRangeCstNode)[];
  RParen?: IToken[];
  braceBlock: BraceBlockCstNode[];
};

export interface ForRangeCstNode extends CstNode {
  name: "forRange";
  children: ForRangeCstChildren;
}

export type ForRangeCstChildren = {
  ScratchVariable: IToken[];
  Colon: IToken[];
  from: ExpressionCstNode[];
  Range?: IToken[];
  to?: ExpressionCstNode[];
};

export interface LoopStatementCstNode extends CstNode {
  name: "loopStatement";
  children: LoopStatementCstChildren;
}

export type LoopStatementCstChildren = {
  While?: IToken[];
  Unroll?: IToken[];
  expression: ExpressionCstNode[];
  braceBlock: BraceBlockCstNode[];
};

export interface JumpStatementCstNode extends CstNode {
  name: "jumpStatement";
  children: JumpStatementCstChildren;
}

export type JumpStatementCstChildren = {
  Break?: IToken[];
  Continue?: IToken[];
  terminator: TerminatorCstNode[];
};

export interface LetStatementCstNode extends CstNode {
  name: "letStatement";
  children: LetStatementCstChildren;
}

export type LetStatementCstChildren = {
  Let: IToken[];
  ScratchVariable: IToken[];
  Colon?: IToken[];
  typeName?: TypeNameCstNode[];
  Assign?: IToken[];
  expression?: ExpressionCstNode[];
  terminator: TerminatorCstNode[];
};

export interface ReturnStatementCstNode extends CstNode {
  name: "returnStatement";
  children: ReturnStatementCstChildren;
}

export type ReturnStatementCstChildren = {
  Return: IToken[];
  expression?: ExpressionCstNode[];
  terminator: TerminatorCstNode[];
};

export interface LacksStatementCstNode extends CstNode {
  name: "lacksStatement";
  children: LacksStatementCstChildren;
}

export type LacksStatementCstChildren = {
  Lacks: IToken[];
  Word: IToken[];
  Comma?: IToken[];
  terminator: TerminatorCstNode[];
};

export interface SimpleStatementCstNode extends CstNode {
  name: "simpleStatement";
  children: SimpleStatementCstChildren;
}

export type SimpleStatementCstChildren = {
  assignment: AssignmentCstNode[];
  Comma?: IToken[];
  terminator: TerminatorCstNode[];
};

export interface AssignmentCstNode extends CstNode {
  name: "assignment";
  children: AssignmentCstChildren;
}

export type AssignmentCstChildren = {
  target: ExpressionCstNode[];
  AssignOperator?: IToken[];
  value?: ExpressionCstNode[];
};

export interface CDeclarationCstNode extends CstNode {
  name: "cDeclaration";
  children: CDeclarationCstChildren;
}

export type CDeclarationCstChildren = {
  storage?: IToken[];
  cType: CTypeCstNode[];
  declarator?: DeclaratorCstNode[];
  Comma?: IToken[];
  attribute?: AttributeCstNode[];
};

export interface CTypeCstNode extends CstNode {
  name: "cType";
  children: CTypeCstChildren;
}

export type CTypeCstChildren = {
  structBody?: StructBodyCstNode[];
  enumBody?: EnumBodyCstNode[];
  typeWords?: TypeWordsCstNode[];
};

export interface StructBodyCstNode extends CstNode {
  name: "structBody";
  children: StructBodyCstChildren;
}

export type StructBodyCstChildren = {
  Struct?: IToken[];
  Union?: IToken[];
  attribute?: (AttributeCstNode)[];
  Identifier?: IToken[];
  LCurly: IToken[];
  structMember?: StructMemberCstNode[];
  RCurly: IToken[];
};

export interface StructMemberCstNode extends CstNode {
  name: "structMember";
  children: StructMemberCstChildren;
}

export type StructMemberCstChildren = {
  cType: CTypeCstNode[];
  declarator?: DeclaratorCstNode[];
  Comma?: IToken[];
  attribute?: AttributeCstNode[];
  Semicolon?: IToken[];
};

export interface DeclaratorCstNode extends CstNode {
  name: "declarator";
  children: DeclaratorCstChildren;
}

export type DeclaratorCstChildren = {
  Multiply?: IToken[];
  Word?: IToken[];
  dimension?: DimensionCstNode[];
  bits?: (BitsCstNode)[];
  functionPointer?: FunctionPointerCstNode[];
};

export interface DimensionCstNode extends CstNode {
  name: "dimension";
  children: DimensionCstChildren;
}

export type DimensionCstChildren = {
  LBracket: IToken[];
  expression?: ExpressionCstNode[];
  RBracket: IToken[];
};

export interface BitsCstNode extends CstNode {
  name: "bits";
  children: BitsCstChildren;
}

export type BitsCstChildren = {
  Colon: IToken[];
  expression: ExpressionCstNode[];
};

export interface FunctionPointerCstNode extends CstNode {
  name: "functionPointer";
  children: FunctionPointerCstChildren;
}

export type FunctionPointerCstChildren = {
  LParen: IToken[];
  Multiply: IToken[];
  Word: IToken[];
  dimension?: DimensionCstNode[];
  RParen: IToken[];
  functionParameters?: FunctionParametersCstNode[];
  pointed?: DimensionCstNode[];
};

export interface FunctionParametersCstNode extends CstNode {
  name: "functionParameters";
  children: FunctionParametersCstChildren;
}

export type FunctionParametersCstChildren = {
  LParen: IToken[];
  Ellipsis?: IToken[];
  typeName?: TypeNameCstNode[];
  Word?: IToken[];
  Comma?: IToken[];
  RParen: IToken[];
};

export interface AttributeCstNode extends CstNode {
  name: "attribute";
  children: AttributeCstChildren;
}

export type AttributeCstChildren = {
  Identifier: IToken[];
  LParen: (IToken)[];
  Word?: IToken[];
  callArguments?: CallArgumentsCstNode[];
  Comma?: IToken[];
  RParen: (IToken)[];
};

export interface EnumBodyCstNode extends CstNode {
  name: "enumBody";
  children: EnumBodyCstChildren;
}

export type EnumBodyCstChildren = {
  Enum: IToken[];
  Identifier?: IToken[];
  LCurly: IToken[];
  enumerator?: EnumeratorCstNode[];
  Comma?: IToken[];
  RCurly: IToken[];
  attribute?: AttributeCstNode[];
};

export interface EnumeratorCstNode extends CstNode {
  name: "enumerator";
  children: EnumeratorCstChildren;
}

export type EnumeratorCstChildren = {
  Identifier: IToken[];
  Assign?: IToken[];
  expression?: ExpressionCstNode[];
};

export interface VariableDeclarationCstNode extends CstNode {
  name: "variableDeclaration";
  children: VariableDeclarationCstChildren;
}

export type VariableDeclarationCstChildren = {
  storage?: IToken[];
  typeWords: TypeWordsCstNode[];
  variableName: VariableNameCstNode[];
  Comma?: IToken[];
  terminator: TerminatorCstNode[];
};

export interface VariableNameCstNode extends CstNode {
  name: "variableName";
  children: VariableNameCstChildren;
}

export type VariableNameCstChildren = {
  Multiply?: IToken[];
  name: IToken[];
  LBracket?: IToken[];
  typeName?: TypeNameCstNode[];
  Comma?: IToken[];
  length?: IToken[];
  RBracket?: IToken[];
};

export interface InlineDeclarationCstNode extends CstNode {
  name: "inlineDeclaration";
  children: InlineDeclarationCstChildren;
}

export type InlineDeclarationCstChildren = {
  Inline: IToken[];
  typeWords: TypeWordsCstNode[];
  Multiply?: IToken[];
  name: IToken[];
  LBracket?: IToken[];
  cParameter?: CParameterCstNode[];
  Comma?: IToken[];
  RBracket?: IToken[];
  Assign: IToken[];
  expression: ExpressionCstNode[];
  terminator: TerminatorCstNode[];
};

export interface CParameterCstNode extends CstNode {
  name: "cParameter";
  children: CParameterCstChildren;
}

export type CParameterCstChildren = {
  typeName: TypeNameCstNode[];
  name: IToken[];
};

export interface TypeTranslatorCstNode extends CstNode {
  name: "typeTranslator";
  children: TypeTranslatorCstChildren;
}

export type TypeTranslatorCstChildren = {
  Translator: IToken[];
  typeName: TypeNameCstNode[];
  Less: IToken[];
  cParameter: CParameterCstNode[];
  Greater: IToken[];
  LCurly: IToken[];
  translatedMember?: TranslatedMemberCstNode[];
  RCurly: IToken[];
};

export interface TranslatedMemberCstNode extends CstNode {
  name: "translatedMember";
  children: TranslatedMemberCstChildren;
}

export type TranslatedMemberCstChildren = {
  Word: IToken[];
  Assign: IToken[];
  expression: ExpressionCstNode[];
  terminator: TerminatorCstNode[];
};

export interface DashedNameCstNode extends CstNode {
  name: "dashedName";
  children: DashedNameCstChildren;
}

export type DashedNameCstChildren = {
  Word?: (IToken)[];
  NumberLiteral?: (IToken)[];
  Minus?: IToken[];
};

export interface ProviderDeclarationCstNode extends CstNode {
  name: "providerDeclaration";
  children: ProviderDeclarationCstChildren;
}

export type ProviderDeclarationCstChildren = {
  Provider: IToken[];
  dashedName: DashedNameCstNode[];
  StringLiteral?: IToken[];
  LCurly: IToken[];
  translatorDeclaration?: TranslatorDeclarationCstNode[];
  probeDeclaration?: ProbeDeclarationCstNode[];
  mapDeclaration?: MapDeclarationCstNode[];
  onItem?: OnItemCstNode[];
  RCurly: IToken[];
};

export interface TranslatorDeclarationCstNode extends CstNode {
  name: "translatorDeclaration";
  children: TranslatorDeclarationCstChildren;
}

export type TranslatorDeclarationCstChildren = {
  Translator: IToken[];
  Identifier: IToken[];
  parameters: ParametersCstNode[];
  LCurly: IToken[];
  translatorMember?: TranslatorMemberCstNode[];
  RCurly: IToken[];
};

export interface TranslatorMemberCstNode extends CstNode {
  name: "translatorMember";
  children: TranslatorMemberCstChildren;
}

export type TranslatorMemberCstChildren = {
  Identifier: IToken[];
  Colon: IToken[];
  typeName: TypeNameCstNode[];
  Assign: IToken[];
  expression: ExpressionCstNode[];
  terminator: TerminatorCstNode[];
};

export interface ParametersCstNode extends CstNode {
  name: "parameters";
  children: ParametersCstChildren;
}

export type ParametersCstChildren = {
  LParen: IToken[];
  parameter?: ParameterCstNode[];
  Comma?: IToken[];
  RParen: IToken[];
};

export interface ParameterCstNode extends CstNode {
  name: "parameter";
  children: ParameterCstChildren;
}

export type ParameterCstChildren = {
  name?: (IToken)[];
  Colon: IToken[];
  typeName: TypeNameCstNode[];
};

export interface ProbeDeclarationCstNode extends CstNode {
  name: "probeDeclaration";
  children: ProbeDeclarationCstChildren;
}

export type ProbeDeclarationCstChildren = {
  Probe: IToken[];
  dashedName: DashedNameCstNode[];
  parameters?: ParametersCstNode[];
  In: IToken[];
  context: IToken[];
  LCurly: IToken[];
  fieldsItem?: FieldsItemCstNode[];
  defaultItem?: DefaultItemCstNode[];
  argsItem?: ArgsItemCstNode[];
  mapDeclaration?: MapDeclarationCstNode[];
  onItem?: OnItemCstNode[];
  viaItem?: ViaItemCstNode[];
  RCurly: IToken[];
};

export interface FieldsItemCstNode extends CstNode {
  name: "fieldsItem";
  children: FieldsItemCstChildren;
}

export type FieldsItemCstChildren = {
  Fields: IToken[];
  Identifier: IToken[];
  callArguments: CallArgumentsCstNode[];
  terminator: TerminatorCstNode[];
};

export interface DefaultItemCstNode extends CstNode {
  name: "defaultItem";
  children: DefaultItemCstChildren;
}

export type DefaultItemCstChildren = {
  Default: IToken[];
  callArguments: CallArgumentsCstNode[];
  terminator: TerminatorCstNode[];
};

export interface ArgsItemCstNode extends CstNode {
  name: "argsItem";
  children: ArgsItemCstChildren;
}

export type ArgsItemCstChildren = {
  Args: IToken[];
  callArguments: CallArgumentsCstNode[];
  terminator: TerminatorCstNode[];
};

export interface MapDeclarationCstNode extends CstNode {
  name: "mapDeclaration";
  children: MapDeclarationCstChildren;
}

export type MapDeclarationCstChildren = {
  Let: IToken[];
  MapName: IToken[];
  Assign: IToken[];
  Identifier: IToken[];
  LParen: IToken[];
  expression?: ExpressionCstNode[];
  RParen: IToken[];
  terminator: TerminatorCstNode[];
};

export interface OnItemCstNode extends CstNode {
  name: "onItem";
  children: OnItemCstChildren;
}

export type OnItemCstChildren = {
  On: IToken[];
  probeList: ProbeListCstNode[];
  predicate?: PredicateCstNode[];
  block: BlockCstNode[];
};

export interface ViaItemCstNode extends CstNode {
  name: "viaItem";
  children: ViaItemCstChildren;
}

export type ViaItemCstChildren = {
  Via: IToken[];
  probeSpec: ProbeSpecCstNode[];
  Comma?: IToken[];
  predicate?: PredicateCstNode[];
  block: BlockCstNode[];
};

export interface ProgramCstNode extends CstNode {
  name: "program";
  children: ProgramCstChildren;
}

export type ProgramCstChildren = {
  Semicolon?: IToken[];
  declaration?: DeclarationCstNode[];
};

export interface DeclarationCstNode extends CstNode {
  name: "declaration";
  children: DeclarationCstChildren;
}

export type DeclarationCstChildren = {
  optionDeclaration?: OptionDeclarationCstNode[];
  providerDeclaration?: ProviderDeclarationCstNode[];
  typeTranslator?: TypeTranslatorCstNode[];
  translatorDeclaration?: TranslatorDeclarationCstNode[];
  macroDeclaration?: MacroDeclarationCstNode[];
  functionDeclaration?: FunctionDeclarationCstNode[];
  importDeclaration?: ImportDeclarationCstNode[];
  configDeclaration?: ConfigDeclarationCstNode[];
  inlineDeclaration?: InlineDeclarationCstNode[];
  variableDeclaration?: VariableDeclarationCstNode[];
  cDeclaration?: CDeclarationCstNode[];
  mapDeclaration?: MapDeclarationCstNode[];
  clause?: ClauseCstNode[];
};

export interface MacroDeclarationCstNode extends CstNode {
  name: "macroDeclaration";
  children: MacroDeclarationCstChildren;
}

export type MacroDeclarationCstChildren = {
  Macro: IToken[];
  name: IToken[];
  macroParameters?: MacroParametersCstNode[];
  expression: ExpressionCstNode[];
  terminator?: TerminatorCstNode[];
};

export interface MacroParametersCstNode extends CstNode {
  name: "macroParameters";
  children: MacroParametersCstChildren;
}

export type MacroParametersCstChildren = {
  LParen: IToken[];
  parameter?: (IToken)[];
  Comma?: IToken[];
  RParen: IToken[];
};

export interface FunctionDeclarationCstNode extends CstNode {
  name: "functionDeclaration";
  children: FunctionDeclarationCstChildren;
}

export type FunctionDeclarationCstChildren = {
  Fn: IToken[];
  name: IToken[];
  parameters: ParametersCstNode[];
  Colon?: IToken[];
  typeName?: TypeNameCstNode[];
  braceBlock: BraceBlockCstNode[];
};

export interface ImportDeclarationCstNode extends CstNode {
  name: "importDeclaration";
  children: ImportDeclarationCstChildren;
}

export type ImportDeclarationCstChildren = {
  Import: IToken[];
  StringLiteral: IToken[];
};

export interface ConfigDeclarationCstNode extends CstNode {
  name: "configDeclaration";
  children: ConfigDeclarationCstChildren;
}

export type ConfigDeclarationCstChildren = {
  Config: IToken[];
  Assign: IToken[];
  LCurly: IToken[];
  configSetting?: ConfigSettingCstNode[];
  RCurly: IToken[];
};

export interface ConfigSettingCstNode extends CstNode {
  name: "configSetting";
  children: ConfigSettingCstChildren;
}

export type ConfigSettingCstChildren = {
  Word: IToken[];
  Assign: IToken[];
  expression: ExpressionCstNode[];
  Comma?: IToken[];
  Semicolon?: IToken[];
};

export interface OptionDeclarationCstNode extends CstNode {
  name: "optionDeclaration";
  children: OptionDeclarationCstChildren;
}

export type OptionDeclarationCstChildren = {
  Option: IToken[];
  name: IToken[];
  shortFlag?: ShortFlagCstNode[];
  Comma?: IToken[];
  longFlag?: LongFlagCstNode[];
  flagArgument?: FlagArgumentCstNode[];
  Colon?: IToken[];
  typeName?: TypeNameCstNode[];
  optionPart?: OptionPartCstNode[];
  help: IToken[];
};

export interface ShortFlagCstNode extends CstNode {
  name: "shortFlag";
  children: ShortFlagCstChildren;
}

export type ShortFlagCstChildren = {
  Minus: IToken[];
  Word?: IToken[];
  NumberLiteral?: IToken[];
};

export interface LongFlagCstNode extends CstNode {
  name: "longFlag";
  children: LongFlagCstChildren;
}

export type LongFlagCstChildren = {
  MinusMinus: IToken[];
  dashedName: DashedNameCstNode[];
};

export interface FlagArgumentCstNode extends CstNode {
  name: "flagArgument";
  children: FlagArgumentCstChildren;
}

export type FlagArgumentCstChildren = {
  dashedName: DashedNameCstNode[];
  Comma?: IToken[];
  Ellipsis?: IToken[];
};

export interface OptionPartCstNode extends CstNode {
  name: "optionPart";
  children: OptionPartCstChildren;
}

export type OptionPartCstChildren = {
  Assign?: IToken[];
  defaultValue?: ExpressionCstNode[];
  Where?: IToken[];
  where?: ExpressionCstNode[];
  Choices?: IToken[];
  LParen?: IToken[];
  choice?: ChoiceCstNode[];
  Comma?: (IToken)[];
  RParen?: IToken[];
  Excludes?: IToken[];
  excluded?: IToken[];
};

export interface ChoiceCstNode extends CstNode {
  name: "choice";
  children: ChoiceCstChildren;
}

export type ChoiceCstChildren = {
  dashedName?: DashedNameCstNode[];
  StringLiteral?: IToken[];
};

export interface ClauseCstNode extends CstNode {
  name: "clause";
  children: ClauseCstChildren;
}

export type ClauseCstChildren = {
  probeList: ProbeListCstNode[];
  predicate?: PredicateCstNode[];
  block?: BlockCstNode[];
  Semicolon?: IToken[];
};
