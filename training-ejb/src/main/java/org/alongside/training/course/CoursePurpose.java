package org.alongside.training.course;

/** What a course is for. */
public enum CoursePurpose {
    BROKER_SKILLS("Support broker skills"),
    INTRO("Introduction"),
    REFRESHER("Refresher"),
    CO_TRAINER_PREP("Becoming a co-trainer");

    private final String label;

    CoursePurpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
