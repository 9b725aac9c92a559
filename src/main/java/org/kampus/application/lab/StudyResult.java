package org.kampus.application.lab;

/** What a study brought, in plain numbers. */
public sealed interface StudyResult permits SensitivityResult, ScreeningResult, SearchResult {}
