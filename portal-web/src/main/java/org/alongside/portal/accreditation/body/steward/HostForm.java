package org.alongside.portal.accreditation.body.steward;

import java.util.List;
import java.util.stream.Collectors;
import org.alongside.accreditation.body.Host;
import org.alongside.accreditation.body.HostActivity;
import org.alongside.platform.text.PlainText;
import org.alongside.portal.accreditation.body.BodyWords;

/** A host organisation as a person types it. */
public class HostForm {

    private static final int LONGEST = 4_000;

    private String name = "";
    private List<String> activities = List.of();
    private String separationStatement = "";
    private boolean filesClosed;

    public void show(Host host) {
        name = host.name();
        activities = host.activities().isEmpty() ? List.of(BodyWords.NONE)
                : host.activities().stream().map(Enum::name).collect(Collectors.toList());
        separationStatement = host.separationStatement();
        filesClosed = host.filesClosed();
    }

    public Host read() {
        return new Host(PlainText.required("hostName", name, 200), BodyWords.answered(HostActivity.class, activities),
                PlainText.optional("separationStatement", separationStatement, LONGEST), filesClosed, null);
    }

    public boolean isEmpty() {
        return name.isBlank() && activities.isEmpty() && separationStatement.isBlank();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getActivities() {
        return activities;
    }

    public void setActivities(List<String> activities) {
        this.activities = activities;
    }

    public String getSeparationStatement() {
        return separationStatement;
    }

    public void setSeparationStatement(String separationStatement) {
        this.separationStatement = separationStatement;
    }

    public boolean isFilesClosed() {
        return filesClosed;
    }

    public void setFilesClosed(boolean filesClosed) {
        this.filesClosed = filesClosed;
    }
}
