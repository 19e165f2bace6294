import type { Figure } from '../schema/fact.ts';
import { projectStages, type ProjectStage } from '../schema/project.ts';
import type { ProjectNode } from './portal.ts';

/** The printed total investment of a project, if a source gives one. */
export function investmentOf(project: ProjectNode): Figure | undefined {
  return project.data.figures.find((figure) => figure.id === 'investment');
}

/** Named projects by present stage, in the order of stages; stages without projects are left out. */
export function countByStage(projects: readonly ProjectNode[]): { stage: ProjectStage; count: number }[] {
  return projectStages
    .map((stage) => ({ stage, count: projects.filter((project) => project.stage === stage).length }))
    .filter(({ count }) => count > 0);
}
