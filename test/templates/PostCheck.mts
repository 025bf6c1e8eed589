import { createRequire } from 'node:module';
import { join } from 'node:path';
import { answer, type Service } from '../../lib/templates/core/Service.ts';
import type { Template } from '../../lib/templates/Template.ts';
import { templatesFolder } from './buildPiece.mts';
import { brokenRules, programWords } from './postRules.mts';
import { type Call, requestOf } from './requestOf.mts';
import type { PostedContent } from './runScript.mts';
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
        const request = { ...requestOf({ ...call, body: '{}' }), content: body, content_raw: '' };
        this.findings.deliveries += 1;
        const content = this.answerTo(request);
        const key = JSON.stringify(content);
        if (content === undefined || this.seen.has(key)) {
            this.findings.posts += content === undefined ? 0 : 1;
            return;
        }
        this.seen.add(key);
        this.findings.posts += 1;
        const words = text === undefined ? [] : programWords(content, text).map((word) => `says “${word}”`);
        for (const rule of [...brokenRules(content), ...words]) {
            this.findings.broken[rule] ??= content;
        }
    }

    /** What becomes of a call. */
    postOf(call: Call): PostedContent | undefined {
        return this.answerTo(requestOf(call));
    }

    private answerTo(request: unknown): PostedContent | undefined {
        try {
            const content = answer(this.service, request, { options: this.options })?.content;
            return content && (JSON.parse(JSON.stringify(content)) as PostedContent);
        } catch (error) {
            this.findings.broken[`throws ${String(error)}`] ??= (error as Error).stack;
            return undefined;
        }
    }
}
