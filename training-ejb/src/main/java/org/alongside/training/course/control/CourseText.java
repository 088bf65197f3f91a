package org.alongside.training.course.control;

import org.alongside.platform.text.PlainText;
import org.alongside.training.course.CoProduction;
import org.alongside.training.course.CourseContent;

/** What a provider typed, made one way before it is kept. What is missing is said when it is submitted. */
public final class CourseText {

    private static final int LINE = 200;
    private static final int PARAGRAPHS = 4000;

    private CourseText() {
    }

    public static CourseContent clean(CourseContent typed) {
        CoProduction shaped = typed.coProduction();
        return new CourseContent(PlainText.required("title", typed.title(), LINE),
                PlainText.optional("summary", typed.summary(), PARAGRAPHS), typed.editionCode(), typed.areas(),
                Math.max(0, typed.minutes()), PlainText.optional("methods", typed.methods(), PARAGRAPHS),
                typed.assessments(),
                new CoProduction(PlainText.optional("who", shaped.who(), PARAGRAPHS), Math.max(0, shaped.people()),
                        PlainText.optional("whatChanged", shaped.whatChanged(), PARAGRAPHS)),
                PlainText.optional("accessStatement", typed.accessStatement(), PARAGRAPHS),
                PlainText.optional("beforehand", typed.beforehand(), PARAGRAPHS), typed.openToAll());
    }
}
