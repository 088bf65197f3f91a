package org.alongside.integration.partner;

/** How an endpoint is reached. */
public enum Transport {

    SFTP("Files by SFTP"),
    WEBHOOK("Signed web calls"),
    /** The partner calls us. */
    REST("Web calls to us"),
    EMAIL("E-mail");

    private final String label;

    Transport(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
