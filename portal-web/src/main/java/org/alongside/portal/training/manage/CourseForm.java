package org.alongside.portal.training.manage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.Problems;
import org.alongside.training.course.AreaTaught;
import org.alongside.training.course.Assessment;
import org.alongside.training.course.CoProduction;
import org.alongside.training.course.CourseContent;
import org.alongside.training.course.Depth;

/** What a provider types about a version of a course. */
public class CourseForm {

    private static final Pattern HOURS = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final Pattern PEOPLE = Pattern.compile("\\d{1,4}");
    private static final double MINUTES = 60;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> depths = new HashMap<>();
    private List<String> assessments = List.of();
    private boolean openToAll;

    public CourseForm() {
        List.of("title", "summary", "hours", "methods", "who", "people", "whatChanged", "accessStatement", "beforehand")
                .forEach(name -> texts.put(name, ""));
    }

    void show(CourseContent content) {
        texts.putAll(Map.of("title", content.title(), "summary", content.summary(), "methods", content.methods(),
                "hours", content.minutes() == 0 ? "" : String.valueOf(content.minutes() / MINUTES).replaceFirst("\\.0$", ""),
                "who", content.coProduction().who(), "whatChanged", content.coProduction().whatChanged(),
                "people", content.coProduction().people() == 0 ? "" : String.valueOf(content.coProduction().people()),
                "accessStatement", content.accessStatement(), "beforehand", content.beforehand()));
        content.areas().forEach(area -> depths.put(area.code(), area.depth().name()));
        assessments = content.assessments().stream().map(Enum::name).toList();
        openToAll = content.openToAll();
    }

    /** What is left out is said when it is sent for approval; a number that is none is said at once. */
    CourseContent read(String editionCode, Problems problems) {
        Set<AreaTaught> areas = new HashSet<>();
        depths.forEach((code, depth) -> Choices.chosen(Depth.class, depth == null ? List.of() : List.of(depth))
                .forEach(one -> areas.add(new AreaTaught(code, one))));
        return new CourseContent(texts.get("title"), texts.get("summary"), editionCode, areas, minutes(problems),
                texts.get("methods"), Set.copyOf(Choices.chosen(Assessment.class, assessments)),
                new CoProduction(texts.get("who"), people(problems), texts.get("whatChanged")),
                texts.get("accessStatement"), texts.get("beforehand"), openToAll);
    }

    private int minutes(Problems problems) {
        String typed = typed("hours");
        if (!typed.isEmpty() && !HOURS.matcher(typed).matches()) {
            problems.add("minutes", "Write the hours of teaching in digits, for example 6 or 7.5.");
        }
        return HOURS.matcher(typed).matches() ? (int) Math.round(Double.parseDouble(typed) * MINUTES) : 0;
    }

    private int people(Problems problems) {
        String typed = typed("people");
        if (!typed.isEmpty() && !PEOPLE.matcher(typed).matches()) {
            problems.add("people", "Write how many people in digits, for example 3.");
        }
        return PEOPLE.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
    }

    private String typed(String name) {
        return texts.get(name) == null ? "" : texts.get(name).strip();
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    /** By the code of the area. */
    public Map<String, String> getDepths() {
        return depths;
    }

    public List<String> getAssessments() {
        return assessments;
    }

    public void setAssessments(List<String> assessments) {
        this.assessments = assessments;
    }

    public boolean isOpenToAll() {
        return openToAll;
    }

    public void setOpenToAll(boolean openToAll) {
        this.openToAll = openToAll;
    }
}
