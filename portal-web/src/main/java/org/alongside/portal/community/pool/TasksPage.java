package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.boundary.FormPool;
import org.alongside.community.pool.boundary.GiveTasks;
import org.alongside.community.pool.boundary.MemberLine;
import org.alongside.community.pool.boundary.PoolView;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What one member does for the others. */
@Named("communityPoolTasks")
@RequestScoped
public class TasksPage {

    @Inject
    private ReadMyPools pools;

    @Inject
    private FormPool forming;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private PoolView pool;
    private MemberLine member;
    private List<String> tasks = List.of();

    public void load() {
        pool = pools.pool(page.id("id"));
        member = pool.members().stream().filter(one -> one.membershipId().equals(page.id("member"))).findFirst()
                .orElseThrow(NotFound::new);
        tasks = member.tasks().stream().map(Enum::name).toList();
    }

    public void give() {
        forming.giveTasks(new GiveTasks(formKey.getValue(), pool.poolId(), member.membershipId(),
                Choices.chosen(PoolTask.class, tasks)));
        page.goTo((pool.forming() ? "community/pool/set-up?id=" : "community/pool/agreement?changed=yes&id=") + pool.poolId());
    }

    public PoolView getPool() {
        return pool;
    }

    public MemberLine getMember() {
        return member;
    }

    public List<String> getTasks() {
        return tasks;
    }

    public void setTasks(List<String> tasks) {
        this.tasks = tasks;
    }
}
