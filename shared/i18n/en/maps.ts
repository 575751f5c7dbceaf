export const maps = {
  'charts.class.under': '{name} (under {to})',
  'charts.class.between': '{name} ({from} to under {to})',
  'charts.class.over': '{name} ({from} and more)',
  'charts.map.class': 'Class',
  'charts.map.area': 'Area',
  'charts.map.counted': '{label}: {count}',
  'charts.map.noData': 'No data',
  'charts.map.leftOut': 'Hosts refugees, left out',
  'charts.map.other': 'Not compared',
  'charts.map.notShown':
    '{count, plural, one {# area is} other {# areas are}} missing from the geometry and {count, plural, one {is} other {are}} only in the table: {names}.',
  'charts.map.andMore': '{names} and {count, plural, one {# more} other {# more}}',
  'charts.map.geometry':
    'Geometry: United Nations Geospatial, simplified, as in plotly.js; Equal Earth projection. Circles stand for areas too small to see. “Not compared” is outside the selection or of unsettled status.',
  'charts.map.disclaimer':
    'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.',
  'charts.map.describe.ends': 'Highest: {high}, {highValue}. Lowest: {low}, {lowValue}.',
  'charts.map.describe.classes': 'Areas by class: {classes}.',
  'charts.map.describe.noData':
    '{count, plural, =0 {Every area has a value.} one {# area has no value: {names}.} other {# areas have no value: {names}.}}',
  'charts.map.keyboard':
    'Arrow keys left and right walk the areas of a class from its highest value, up and down the classes; Home and End jump; Escape leaves. “Show as table” lists every area.',
  'charts.map.enter': 'Enter leads to the source of the value.',
  'charts.map.place': '{year}: {value}, {name}, {index} of {count}',
  'gaps.responsibility.kind.map': 'Map',
  'gaps.responsibility.measure': 'Measure on the map',
  'gaps.responsibility.mapTitle':
    '{measure}: {high} is highest ({value}); half of the {count} countries are below {median}',
  'gaps.responsibility.column.ratioKey': 'Share hosted ÷ fair share by the key',
  'gaps.responsibility.partOf.ratioKey': 'its fair share by the key',
  'gaps.responsibility.added': 'The chart is at the end of the report.',
  'gaps.responsibility.byKey': 'Fair-share key: {name} ({weights}).',
  'gaps.responsibility.pick': 'A click on a country, or Enter, shows where its number of people hosted comes from.',
  'gaps.responsibility.leftOut':
    'Left out for want of population or GDP in {year}: {count, plural, one {# host country} other {# host countries}} with {hosted} people hosted ({names}).',
  'gaps.responsibility.leftOutOne': 'hosts {hosted}; left out: no population or GDP in {year}',
  'gaps.responsibility.breaks':
    'The classes are the same for every year and selection, so that maps can be compared; rates rise in steps of about three or ten.',
  'gaps.responsibility.class.rate.0': 'Almost none',
  'gaps.responsibility.class.rate.1': 'Very low',
  'gaps.responsibility.class.rate.2': 'Low',
  'gaps.responsibility.class.rate.3': 'Medium',
  'gaps.responsibility.class.rate.4': 'High',
  'gaps.responsibility.class.rate.5': 'Very high',
  'gaps.responsibility.class.parity.0': 'Far below its share',
  'gaps.responsibility.class.parity.1': 'Well below its share',
  'gaps.responsibility.class.parity.2': 'Below its share',
  'gaps.responsibility.class.parity.3': 'About its share',
  'gaps.responsibility.class.parity.4': 'Above its share',
  'gaps.responsibility.class.parity.5': 'Well above its share',
  'gaps.responsibility.class.parity.6': 'Far above its share',
} as const;
