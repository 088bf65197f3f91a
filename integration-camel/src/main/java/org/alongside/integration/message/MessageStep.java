package org.alongside.integration.message;

/** What moves a message. */
public enum MessageStep {
    RECEIVE, HOLD, APPLY, APPLY_PART, REJECT, REPEAT,
    WRITE, SEND, SENT, RETRY, FAIL, CANCEL, EXPIRE, ACK, ACK_PART, NACK
}
