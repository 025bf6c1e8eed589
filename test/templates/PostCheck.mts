import { createRequire } from 'node:module';
import { join } from 'node:path';
import { answer, type Service } from '../../lib/templates/core/Service.ts';
import type { Template } from '../../lib/templates/Template.ts';
import { templatesFolder } from './buildPiece.mts';
import { brokenRules, programWords } from './postRules.mts';
import { type Call, requestOf } from './requestOf.mts';
import type { PostedContent, ScriptRequest } from './runScript.mts';
import { folderOf } from './scriptFiles.mts';

/** What was found when many deliveries were made. */
export interface Findings {
    deliveries: number;
    posts: number;
    /** Rules that were broken, with the first post that broke each. */
    broken: Record<string, unknown>;
}

/** Delivers to a service's functions as its script does, but without the net below it: what throws is found. */
export class PostCheck {
    readonly findings: Findings = { deliveries: 0, posts: 0, broken: {} };
    private readonly seen = new Set<string>();
    /** What is the same in all deliveries of a call, whatever stands in its body. */
    private readonly requests = new WeakMap<object, ScriptRequest>();

    private constructor(
        private readonly service: Service,
        private readonly options: readonly string[],
    ) {}

    static of(template: Template, options: readonly string[] = template.options): PostCheck {
        const path = join(templatesFolder, folderOf(template), 'service.ts');
        const { service } = createRequire(import.meta.url)(path) as { service: Service };
        return new PostCheck(service, options);
    }

    /** Delivers a body as it is, and checks what becomes of it; the words that only programs say need the body's text. */
    deliver(call: Omit<Call, 'body'>, body: unknown, text?: string): void {
        const request = this.requests.get(call) ?? requestOf({ ...call, body: '{}' });
        this.requests.set(call, request);
        this.findings.deliveries += 1;
        const answered = this.answerTo({ ...request, content: body, content_raw: '' });
        if (answered === undefined) {
            return;
        }
        this.findings.posts += 1;
        if (this.seen.has(answered)) {
            return;
        }
        this.seen.add(answered);
        const content = JSON.parse(answered) as PostedContent;
        const words = text === undefined ? [] : programWords(content, text).map((word) => `says “${word}”`);
        for (const rule of [...brokenRules(content), ...words]) {
            this.findings.broken[rule] ??= content;
        }
    }

    /** What becomes of a call. */
    postOf(call: Call): PostedContent | undefined {
        const answered = this.answerTo(requestOf(call));
        return answered === undefined ? undefined : (JSON.parse(answered) as PostedContent);
    }

    /** The post as it leaves a script, as JSON. */
    private answerTo(request: unknown): string | undefined {
        try {
            const content = answer(this.service, request, { options: this.options })?.content;
            return content && JSON.stringify(content);
        } catch (error) {
            this.findings.broken[`throws ${String(error)}`] ??= (error as Error).stack;
            return undefined;
        }
    }
}
