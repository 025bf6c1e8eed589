import {
    Button,
    Modal,
    ModalBackdrop,
    ModalClose,
    ModalContent,
    ModalFooter,
    ModalFooterControllers,
    ModalHeader,
    ModalHeaderText,
    ModalThumb,
    ModalTitle,
} from '@rocket.chat/fuselage';
import { type ReactElement, useId } from 'react';
import { FocusScope } from 'react-aria';
import { createPortal } from 'react-dom';
import { useChat } from '../ChatContext.mts';
import type { OpenView } from './OpenView.mts';
import { useViewKit } from './useViewKit.mts';
import { ViewBody } from './ViewBody.tsx';

/** A modal of an app, over everything; Escape and a click beside it close it without telling the app. */
export function ModalView({ open, isTop }: { open: OpenView; isTop: boolean }): ReactElement {
    const { interactions } = useChat();
    const kit = useViewKit(open, 'modal');
    const title = useId();
    const { view } = open;
    const submit = () => void interactions.submit(open);
    return createPortal(
        <ModalBackdrop
            hidden={!isTop}
            onMouseDown={(event) => {
                if (event.target === event.currentTarget) {
                    interactions.dismiss(open);
                }
            }}
            onKeyDown={(event) => {
                if (event.key === 'Escape' && !event.defaultPrevented) {
                    interactions.dismiss(open);
                }
            }}
        >
            <FocusScope contain={isTop} restoreFocus>
                <Modal role="dialog" aria-modal="true" aria-labelledby={title}>
                    <ModalHeader>
                        <ModalThumb url={`/api/apps/${encodeURIComponent(view.appId)}/icon`} alt="" />
                        <ModalHeaderText>
                            <ModalTitle id={title}>{view.title.text}</ModalTitle>
                        </ModalHeaderText>
                        <ModalClose
                            aria-label="Close"
                            title="Close"
                            tabIndex={0}
                            onClick={() => void interactions.close(open, true)}
                        />
                    </ModalHeader>
                    <ModalContent>
                        <ViewBody open={open} kit={kit} submit={submit} />
                    </ModalContent>
                    <ModalFooter>
                        <ModalFooterControllers>
                            {view.close && (
                                <Button
                                    variant={view.close.style === 'danger' ? 'danger' : 'secondary'}
                                    onClick={() => void interactions.close(open, false)}
                                >
                                    {view.close.text.text}
                                </Button>
                            )}
                            {view.submit && (
                                <Button
                                    variant={view.submit.style === 'danger' ? 'danger' : 'primary'}
                                    onClick={submit}
                                >
                                    {view.submit.text.text}
                                </Button>
                            )}
                        </ModalFooterControllers>
                    </ModalFooter>
                </Modal>
            </FocusScope>
        </ModalBackdrop>,
        document.body,
    );
}
