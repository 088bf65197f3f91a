package org.alongside.community.timebank;

/** What kind of help it is, for finding it again. */
public enum HelpCategory {

    COMPANY("Company and going out"),
    GARDEN("Garden and outdoors"),
    HOME("Around the house"),
    COOKING("Cooking together"),
    COMPUTERS("Computers and phones"),
    LETTERS("Letters, forms and reading"),
    LANGUAGES("Languages"),
    CRAFT("Craft and repair"),
    MUSIC("Music and art"),
    PETS("Pets"),
    TRANSPORT("Getting somewhere"),
    OTHER("Something else");

    private final String label;

    HelpCategory(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
