import { describe, expect, test } from 'vitest';
import { projectStages, type ProjectStage } from '../schema/project.ts';
import { fixturePortal } from '../../tests/test-portal.ts';
import type { ProjectNode } from './portal.ts';
import { countByStage, investmentOf } from './projects.ts';

const portal = fixturePortal();
const at = (stage: ProjectStage) => ({ stage }) as ProjectNode;

describe('projects by stage', () => {
  test('are counted in the order of stages, without stages that have none', () => {
    expect(countByStage([at('in-production'), at('signed'), at('started'), at('signed')])).toEqual([
      { stage: 'signed', count: 2 },
      { stage: 'started', count: 1 },
      { stage: 'in-production', count: 1 },
    ]);
  });

  test('are all counted', () => {
    const projects = projectStages.flatMap((stage) => [at(stage), at(stage)]);
    expect(countByStage(projects).reduce((sum, { count }) => sum + count, 0)).toBe(projects.length);
    expect(countByStage([])).toEqual([]);
  });
});

test('the investment of a project is the figure of that id, or nothing', () => {
  const [line, cityLine] = ['placeholder-line', 'placeholder-city-line'].map((id) => portal.projects.find((project) => project.id === id));
  if (!line || !cityLine) throw new Error('the fixture has lost a project');
  expect(investmentOf(line)?.value).toBe(14.9);
  expect(investmentOf(cityLine)).toBeUndefined();
});
