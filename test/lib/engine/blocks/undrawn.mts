import { type ClientKind, drawnBlocks, drawsElement, type Surface } from '../../../workspace/clients/ClientKind.mts';

interface Text {
    text?: string;
    i18n?: object;
}

interface Element {
    type: string;
    actionId?: string;
    text?: Text;
    initialOption?: object;
}

/** A block as far as clients differ in what they make of it. */
export interface AnyBlock {
    type: string;
    blockId?: string;
    text?: Text;
    element?: Element;
    accessory?: Element;
    elements?: Element[];
}

/** What phones draw at the right of a section; what else stands there they put below, and a list to pick from stops them. */
const besideOnMobile = ['image', 'overflow', 'button'];

/** What a client leaves out of blocks on a surface, or cannot bear there, each as a line that says where; none is as it should be. */
export function undrawn(blocks: readonly AnyBlock[], surface: Surface, client: ClientKind): string[] {
    return blocks.flatMap((block) => [
        ...(drawnBlocks[client][surface].includes(block.type) ? [] : [`block ${block.type}`]),
        ...(surface === 'message' && block.type === 'input' ? ['input in a message, which keeps no state'] : []),
        ...elementsOf(block).flatMap((element) => faultsOf(element, block, client)),
        ...textFaults(block.text, block, client),
    ]);
}

/** Everything that stands in a block. */
export function elementsOf({ element, accessory, elements = [] }: AnyBlock): Element[] {
    return [...(element ? [element] : []), ...(accessory ? [accessory] : []), ...elements];
}

function faultsOf(element: Element, block: AnyBlock, client: ClientKind): string[] {
    const { type, actionId = '', initialOption, text } = element;
    const isBeside = element === block.accessory;
    const place = `${type} ${actionId} in ${block.type} ${block.blockId ?? ''}`;
    return [
        ...(drawsElement(client, type) ? [] : [place]),
        ...(client === 'mobile' && isBeside && !besideOnMobile.includes(type) ? [`${place}, beside its text`] : []),
        // Phones know no other initial value than `initialValue`.
        ...(client === 'mobile' && initialOption !== undefined ? [`${place}: initialOption`] : []),
        ...textFaults(text, block, client),
    ];
}

/** Phones know no texts of apps. */
function textFaults(text: Text | undefined, { type, blockId = '' }: AnyBlock, client: ClientKind): string[] {
    return client === 'mobile' && text?.i18n !== undefined ? [`translated text in ${type} ${blockId}`] : [];
}
