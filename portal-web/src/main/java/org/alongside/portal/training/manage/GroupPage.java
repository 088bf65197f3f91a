package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.platform.error.Breach;
import org.alongside.portal.file.Uploads;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.Sentence;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.enrolment.boundary.BookAGroup;
import org.alongside.training.enrolment.boundary.BookGroup;
import org.alongside.training.enrolment.boundary.GroupLine;
import org.alongside.training.enrolment.boundary.GroupMember;
import org.alongside.training.run.boundary.ReadRuns;
import org.alongside.training.run.boundary.RunDesk;

/**
 * A group is booked from a list: the file is read, shown row by row, and booked when nothing in it is wrong. The rows
 * travel in the page between the two steps, so nothing of them is kept before they are booked.
 */
@Named("manageGroup")
@RequestScoped
public class GroupPage {

    @Inject
    private BookAGroup booking;

    @Inject
    private ReadRuns runs;

    @Inject
    private Uploads uploads;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    private RunDesk desk;
    private List<GroupMember> members = List.of();
    private List<GroupLine> lines = List.of();
    private Part file;

    public void load() {
        desk = runs.desk(page.id("run"));
        String[] emails = request.getParameterValues("email");
        String[] supporters = request.getParameterValues("supporters");
        if (emails != null && supporters != null && emails.length == supporters.length) {
            look(IntStream.range(0, emails.length)
                    .mapToObj(i -> new GroupMember(i + 2, emails[i], supporters[i])).toList());
        }
    }

    public void read() {
        List<GroupMember> listed = GroupFile.read(uploads.file("file"), problems);
        if (!problems.isAny()) {
            look(listed);
        }
    }

    public void book() {
        booking.book(new BookGroup(formKey.getValue(), desk.run().places().runId(), members));
        page.goTo("training/manage/learners?run=" + desk.run().places().runId() + "&done=group");
    }

    private void look(List<GroupMember> listed) {
        members = listed;
        lines = booking.look(desk.run().places().runId(), listed);
    }

    /** The list was read, and every row of it can be booked. */
    public boolean isRight() {
        return !lines.isEmpty() && getWrong() == 0;
    }

    public long getWrong() {
        return lines.stream().filter(line -> !line.isRight()).count();
    }

    public String sentence(Breach problem) {
        return Sentence.of(problem);
    }

    public List<GroupLine> getLines() {
        return lines;
    }

    public RunDesk getDesk() {
        return desk;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
