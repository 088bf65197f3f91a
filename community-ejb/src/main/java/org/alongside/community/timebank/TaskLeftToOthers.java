package org.alongside.community.timebank;

/** What the time bank does not arrange (R-TIME-13, 16). */
public enum TaskLeftToOthers {

    PERSONAL_CARE("help with washing, dressing, eating or the toilet"),
    MEDICATION("help with medicine"),
    MONEY_HANDLING("looking after somebody's money or bank card"),
    CHILDCARE("looking after children alone"),
    LICENSED_WORK("work that needs a licence, like gas or electrics"),
    /** Not a task at all: it is refused with the benefits note. */
    MONEY_OR_GOODS("money, goods or gifts");

    private final String label;

    TaskLeftToOthers(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
