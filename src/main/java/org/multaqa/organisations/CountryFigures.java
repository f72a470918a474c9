package org.multaqa.organisations;

/**
 * What can be counted of a country's organisations.
 *
 * @param claimed those whose own people answer for the kiosk
 * @param cities in which they have their seats
 * @param confirmed those confirmed within the last twelve months
 */
public record CountryFigures(long organisations, long claimed, long cities, long confirmed) {}
