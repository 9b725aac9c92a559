package org.kampus.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/**
 * Settings of the one page that carries the whole application: server push, theme and styles. All styles are named here
 * and nowhere else: one that is loaded later would keep the page from showing anything until it comes.
 */
@Push
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://styles.css")
@StyleSheet("context://styles/home.css")
@StyleSheet("context://styles/desk.css")
@StyleSheet("context://styles/board.css")
@StyleSheet("context://styles/rules.css")
@StyleSheet("context://styles/chart.css")
@StyleSheet("context://styles/team.css")
@StyleSheet("context://styles/results.css")
@StyleSheet("context://styles/trainer.css")
@StyleSheet("context://styles/projector.css")
@StyleSheet("context://styles/lab.css")
@StyleSheet("context://styles/company.css")
@StyleSheet("context://styles/sheets.css")
@StyleSheet("context://styles/debrief.css")
@StyleSheet("context://styles/learn.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Kampus");
        settings.addFavIcon("icon", "icon.svg", "any");
    }
}
