import './dialog.css'
import type { ReactNode } from 'react'
import { Dialog as Box, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useVoice } from '../words.tsx'
import type { Asking } from './dialog.tsx'
import { Icon } from './icon.tsx'
import { Button } from './button.tsx'

/** A question that wants an answer before anything else. Escape and a press beside it close it; focus returns to where it was. */
export default function DialogWindow({ title, children, onClose, wide = false }: Asking): ReactNode {
  const { t } = useVoice()
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => { if (!open) onClose() }}>
      <Modal className={`dialog${wide ? ' wide' : ''}`}>
        <Box className="dialog-box">
          <div className="row apart dialog-head">
            <Heading slot="title" className="said">{title}</Heading>
            <Button look="quiet" label={t('dialog.close')} onPress={onClose}><Icon name="close" /></Button>
          </div>
          {children}
        </Box>
      </Modal>
    </ModalOverlay>
  )
}
