package org.alongside.accreditation.register;

/** What kinds of support a broker chooses to say they know well. It is about their work, never about themselves. */
public enum Experience implements Choice {
    LEARNING_DISABILITY("Learning disability"),
    AUTISM("Autism"),
    MENTAL_HEALTH("Mental health"),
    DEMENTIA("Dementia"),
    PHYSICAL_DISABILITY("Physical disability"),
    DEAF_PEOPLE("Deaf people and people with hearing loss"),
    SIGHT_LOSS("Blind people and people with sight loss"),
    BRAIN_INJURY("Brain injury"),
    LONG_TERM_CONDITIONS("Long-term conditions"),
    OLDER_PEOPLE("Older people"),
    YOUNG_PEOPLE("Young people becoming adults"),
    FAMILY_CARERS("Family carers"),
    DIRECT_PAYMENTS("Direct payments"),
    PERSONAL_HEALTH_BUDGETS("Personal health budgets"),
    SELF_FUNDERS("People who pay for their own support"),
    END_OF_LIFE("End of life");

    private final String words;

    Experience(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
