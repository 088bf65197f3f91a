package org.alongside.training.course.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Set;
import org.alongside.training.course.AreaTaught;
import org.alongside.training.course.Assessment;
import org.alongside.training.course.CoProduction;
import org.alongside.training.course.CourseContent;

/** The columns of what a version teaches. */
@Embeddable
class Syllabus {

    private String title;

    private String summary;

    @Column(name = "edition_code")
    private String editionCode;

    @Convert(converter = AreasTaught.class)
    private Set<AreaTaught> areas;

    private int minutes;

    private String methods;

    @Convert(converter = Assessments.class)
    private Set<Assessment> assessments;

    @Column(name = "shaped_by")
    private String shapedBy;

    @Column(name = "shaped_by_people")
    private int shapedByPeople;

    @Column(name = "what_changed")
    private String whatChanged;

    @Column(name = "access_statement")
    private String accessStatement;

    private String beforehand;

    @Column(name = "open_to_all")
    private boolean openToAll;

    protected Syllabus() {
    }

    Syllabus(CourseContent content) {
        title = content.title();
        summary = content.summary();
        editionCode = content.editionCode();
        areas = content.areas();
        minutes = content.minutes();
        methods = content.methods();
        assessments = content.assessments();
        shapedBy = content.coProduction().who();
        shapedByPeople = content.coProduction().people();
        whatChanged = content.coProduction().whatChanged();
        accessStatement = content.accessStatement();
        beforehand = content.beforehand();
        openToAll = content.openToAll();
    }

    CourseContent content() {
        return new CourseContent(title, summary, editionCode, areas, minutes, methods, assessments,
                new CoProduction(shapedBy, shapedByPeople, whatChanged), accessStatement, beforehand, openToAll);
    }
}
